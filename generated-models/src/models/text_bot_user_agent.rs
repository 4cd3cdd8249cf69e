// @generated from the schema "TextBotUserAgent"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TextBotUserAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotUserAgent {
    /// `name`: one of `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger` and 14 more, required.
    pub name: Option<Open<Name>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotUserAgent "TextBotUserAgent" 1 {
    (
        name: Open<Name> = "name" with_name required,
    )
});

/// The property `name` of `TextBotUserAgent`. Known values: `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Apple`, `Telegram`, `Slack`, `Signal`, `Line`, `Discord`, `TwitterDirectMessage`, `Open`, `Instagram`, `Other`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Name {
    Phone,
    Sms,
    GenesysWebWidget,
    FacebookMessenger,
    WeChat,
    Whatsapp,
    AppleBusinessChat,
    Apple,
    Telegram,
    Slack,
    Signal,
    Line,
    Discord,
    TwitterDirectMessage,
    Open,
    Instagram,
    Other,
    Unknown,
}

crate::runtime::values!(Name {
    Phone = "Phone",
    Sms = "SMS",
    GenesysWebWidget = "GenesysWebWidget",
    FacebookMessenger = "FacebookMessenger",
    WeChat = "WeChat",
    Whatsapp = "Whatsapp",
    AppleBusinessChat = "AppleBusinessChat",
    Apple = "Apple",
    Telegram = "Telegram",
    Slack = "Slack",
    Signal = "Signal",
    Line = "Line",
    Discord = "Discord",
    TwitterDirectMessage = "TwitterDirectMessage",
    Open = "Open",
    Instagram = "Instagram",
    Other = "Other",
    Unknown = "Unknown",
});
