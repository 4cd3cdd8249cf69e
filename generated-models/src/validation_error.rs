// @generated from the schema "ValidationError"; changes made here are lost at the next generation

/// The schema `ValidationError`.
#[repr(C)]
pub struct ValidationError {
    /// `lineNumber`: `integer (int64)`, required.
    #[doc(alias = "lineNumber")]
    pub line_number: ::std::option::Option<i64>,
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidationError "ValidationError" 2 {
    (
        line_number: i64 = "lineNumber" 1 with_line_number,
        message: ::std::string::String = "message" 1 with_message,
    )
});
