// @generated from the schema "ImportError"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ImportError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportError {
    /// `message`: `string`.
    pub message: Option<String>,
    /// `line`: `integer (int32)`.
    pub line: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportError "ImportError" 2 {
    (
        message: String = "message" with_message,
        line: i32 = "line" with_line,
    )
});
