// @generated from the schema "AssignmentError"; changes made here are lost at the next generation

/// The schema `AssignmentError`.
#[repr(C)]
pub struct AssignmentError {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssignmentError "AssignmentError" 2 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        message: ::std::string::String = "message" 0 with_message,
    )
});
