// @generated from the schema "KnowledgeParseImportResult"; changes made here are lost at the next generation

/// The schema `KnowledgeParseImportResult`.
#[repr(C)]
pub struct KnowledgeParseImportResult {
    /// `success`: `integer (int32)`, required.
    pub success: ::std::option::Option<i32>,
    /// `failure`: `integer (int32)`, required.
    pub failure: ::std::option::Option<i32>,
    /// `errors`: `array of ErrorBody`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeParseImportResult "KnowledgeParseImportResult" 3 {
    (
        success: i32 = "success" 1 with_success,
        failure: i32 = "failure" 1 with_failure,
        errors: ::std::vec::Vec<crate::ErrorBody> = "errors" 0 with_errors,
    )
});
