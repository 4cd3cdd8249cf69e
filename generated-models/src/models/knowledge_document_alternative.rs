// @generated from the schema "KnowledgeDocumentAlternative"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeDocumentAlternative`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentAlternative {
    /// `phrase`: `string`, required.
    pub phrase: Option<String>,
    /// `autocomplete`: `boolean`, required.
    pub autocomplete: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentAlternative "KnowledgeDocumentAlternative" 2 {
    (
        phrase: String = "phrase" with_phrase required,
        autocomplete: bool = "autocomplete" with_autocomplete required,
    )
});
