// @generated from the schema "ImportError"; changes made here are lost at the next generation

/// The schema `ImportError`.
#[repr(C)]
pub struct ImportError {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `line`: `integer (int32)`.
    pub line: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ImportError "ImportError" 2 {
    (
        message: ::std::string::String = "message" 0 with_message,
        line: i32 = "line" 0 with_line,
    )
});
