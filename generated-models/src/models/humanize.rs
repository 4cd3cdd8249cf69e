// @generated from the schema "Humanize"; changes made here are lost at the next generation

use crate::BotMessengerProfile;
use crate::runtime::Extra;

/// The schema `Humanize`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Humanize {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `bot`: `BotMessengerProfile`.
    pub bot: Option<Box<BotMessengerProfile>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Humanize "Humanize" 2 {
    (
        enabled: bool = "enabled" with_enabled,
        bot: Box<BotMessengerProfile> = "bot" with_bot,
    )
});
