// @generated from the schema "ValidationErrorResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `ValidationErrorResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidationErrorResponse {
    /// `message`: `string`.
    pub message: Option<String>,
    /// `errorType`: `string`.
    #[doc(alias = "errorType")]
    pub error_type: Option<String>,
    /// `arguments`: `map of string`.
    pub arguments: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidationErrorResponse "ValidationErrorResponse" 3 {
    (
        message: String = "message" with_message,
        error_type: String = "errorType" with_error_type,
        arguments: BTreeMap<String, String> = "arguments" with_arguments,
    )
});
