// @generated from the schema "ConversationUserDisposition"; changes made here are lost at the next generation

/// The schema `ConversationUserDisposition`.
#[repr(C)]
pub struct ConversationUserDisposition {
    /// `code`: `string`, required.
    pub code: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `user`: `AddressableEntityRef`, required, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationUserDisposition "ConversationUserDisposition" 3 {
    (
        code: ::std::string::String = "code" 1 with_code,
        notes: ::std::string::String = "notes" 0 with_notes,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 3 with_user,
    )
});
