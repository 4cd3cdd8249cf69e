// @generated from the schema "PhraseAssociations"; changes made here are lost at the next generation

/// The schema `PhraseAssociations`.
#[repr(C)]
pub struct PhraseAssociations {
    /// `phraseId`: `string`, required.
    #[doc(alias = "phraseId")]
    pub phrase_id: ::std::option::Option<::std::string::String>,
    /// `documentId`: `string`, required.
    #[doc(alias = "documentId")]
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhraseAssociations "PhraseAssociations" 2 {
    (
        phrase_id: ::std::string::String = "phraseId" 1 with_phrase_id,
        document_id: ::std::string::String = "documentId" 1 with_document_id,
    )
});
