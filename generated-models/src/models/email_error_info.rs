// @generated from the schema "EmailErrorInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmailErrorInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailErrorInfo {
    /// `message`: `string`, read-only.
    pub message: Option<String>,
    /// `code`: `string`, read-only.
    pub code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailErrorInfo "EmailErrorInfo" 2 {
    (
        message: String = "message" with_message read_only,
        code: String = "code" with_code read_only,
    )
});
