// @generated from the schema "BulkError"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BulkError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkError {
    /// `message`: `string`.
    pub message: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkError "BulkError" 2 {
    (
        message: String = "message" with_message,
        code: String = "code" with_code,
    )
});
