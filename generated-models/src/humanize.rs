// @generated from the schema "Humanize"; changes made here are lost at the next generation

/// The schema `Humanize`.
#[repr(C)]
pub struct Humanize {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `bot`: `BotMessengerProfile`.
    pub bot: ::std::option::Option<::std::boxed::Box<crate::BotMessengerProfile>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Humanize "Humanize" 2 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        bot: ::std::boxed::Box<crate::BotMessengerProfile> = "bot" 0 with_bot,
    )
});
