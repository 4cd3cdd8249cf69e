// @generated from the schema "TaskManagementErrorDetails"; changes made here are lost at the next generation

/// The schema `TaskManagementErrorDetails`.
#[repr(C)]
pub struct TaskManagementErrorDetails {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TaskManagementErrorDetails "TaskManagementErrorDetails" 2 {
    (
        code: ::std::string::String = "code" 0 with_code,
        message: ::std::string::String = "message" 0 with_message,
    )
});
