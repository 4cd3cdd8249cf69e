// @generated from the schema "PhraseAssociations"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PhraseAssociations`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhraseAssociations {
    /// `phraseId`: `string`, required.
    #[doc(alias = "phraseId")]
    pub phrase_id: Option<String>,
    /// `documentId`: `string`, required.
    #[doc(alias = "documentId")]
    pub document_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhraseAssociations "PhraseAssociations" 2 {
    (
        phrase_id: String = "phraseId" with_phrase_id required,
        document_id: String = "documentId" with_document_id required,
    )
});
