// @generated from the schema "ValidationError"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ValidationError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidationError {
    /// `lineNumber`: `integer (int64)`, required.
    #[doc(alias = "lineNumber")]
    pub line_number: Option<i64>,
    /// `message`: `string`, required.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidationError "ValidationError" 2 {
    (
        line_number: i64 = "lineNumber" with_line_number required,
        message: String = "message" with_message required,
    )
});
