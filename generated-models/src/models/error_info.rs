// @generated from the schema "ErrorInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// What went wrong, in words and as a code.
///
/// The schema `ErrorInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ErrorInfo {
    /// The error in words.
    ///
    /// `message`: `string`.
    pub message: Option<String>,
    /// The error as programs tell it from others.
    ///
    /// `code`: `string`.
    pub code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ErrorInfo "ErrorInfo" 2 {
    (
        message: String = "message" with_message,
        code: String = "code" with_code,
    )
});
