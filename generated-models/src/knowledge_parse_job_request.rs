// @generated from the schema "KnowledgeParseJobRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeParseJobRequest`.
#[repr(C)]
pub struct KnowledgeParseJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `hints`: `array of string`.
    pub hints: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeParseJobRequest "KnowledgeParseJobRequest" 2 {
    (
        upload_key: ::std::string::String = "uploadKey" 1 with_upload_key,
        hints: ::std::vec::Vec<::std::string::String> = "hints" 0 with_hints,
    )
});
