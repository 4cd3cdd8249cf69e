// @generated from the schema "ChatReaction"; changes made here are lost at the next generation

/// The schema `ChatReaction`.
#[repr(C)]
pub struct ChatReaction {
    /// `emoji`: `string`, required.
    pub emoji: ::std::option::Option<::std::string::String>,
    /// `users`: `array of AddressableEntityRef`, required.
    pub users: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatReaction "ChatReaction" 2 {
    (
        emoji: ::std::string::String = "emoji" 1 with_emoji,
        users: ::std::vec::Vec<crate::AddressableEntityRef> = "users" 1 with_users,
    )
});
