// @generated from the schema "KnowledgeDocumentAlternative"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentAlternative`.
#[repr(C)]
pub struct KnowledgeDocumentAlternative {
    /// `phrase`: `string`, required.
    pub phrase: ::std::option::Option<::std::string::String>,
    /// `autocomplete`: `boolean`, required.
    pub autocomplete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentAlternative "KnowledgeDocumentAlternative" 2 {
    (
        phrase: ::std::string::String = "phrase" 1 with_phrase,
        autocomplete: bool = "autocomplete" 1 with_autocomplete,
    )
});
