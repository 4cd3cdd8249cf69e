// @generated from the schema "TaskManagementErrorDetails"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TaskManagementErrorDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TaskManagementErrorDetails {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TaskManagementErrorDetails "TaskManagementErrorDetails" 2 {
    (
        code: String = "code" with_code,
        message: String = "message" with_message,
    )
});
