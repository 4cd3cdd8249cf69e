// @generated from the schema "WorkitemQueryJobError"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemQueryJobError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryJobError {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryJobError "WorkitemQueryJobError" 2 {
    (
        code: String = "code" with_code,
        message: String = "message" with_message,
    )
});
