// @generated from the schema "InvalidAssignment"; changes made here are lost at the next generation

/// The schema `InvalidAssignment`.
#[repr(C)]
pub struct InvalidAssignment {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InvalidAssignment "InvalidAssignment" 2 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        message: ::std::string::String = "message" 0 with_message,
    )
});
