// @generated from the schema "KnowledgeParseImportResult"; changes made here are lost at the next generation

use crate::ErrorBody;
use crate::runtime::Extra;

/// The schema `KnowledgeParseImportResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeParseImportResult {
    /// `success`: `integer (int32)`, required.
    pub success: Option<i32>,
    /// `failure`: `integer (int32)`, required.
    pub failure: Option<i32>,
    /// `errors`: `array of ErrorBody`.
    pub errors: Option<Vec<ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeParseImportResult "KnowledgeParseImportResult" 3 {
    (
        success: i32 = "success" with_success required,
        failure: i32 = "failure" with_failure required,
        errors: Vec<ErrorBody> = "errors" with_errors,
    )
});
