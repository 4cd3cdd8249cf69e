// @generated from the schema "BotMessengerProfile"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BotMessengerProfile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotMessengerProfile {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `avatarUrl`: `string`.
    #[doc(alias = "avatarUrl")]
    pub avatar_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotMessengerProfile "BotMessengerProfile" 2 {
    (
        name: String = "name" with_name,
        avatar_url: String = "avatarUrl" with_avatar_url,
    )
});
