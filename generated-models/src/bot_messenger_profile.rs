// @generated from the schema "BotMessengerProfile"; changes made here are lost at the next generation

/// The schema `BotMessengerProfile`.
#[repr(C)]
pub struct BotMessengerProfile {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `avatarUrl`: `string`.
    #[doc(alias = "avatarUrl")]
    pub avatar_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotMessengerProfile "BotMessengerProfile" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        avatar_url: ::std::string::String = "avatarUrl" 0 with_avatar_url,
    )
});
