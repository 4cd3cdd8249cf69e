// @generated from the schema "TextBotUserAgent"; changes made here are lost at the next generation

/// The schema `TextBotUserAgent`.
#[repr(C)]
pub struct TextBotUserAgent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotUserAgent "TextBotUserAgent" 1 {
    (
        name: crate::runtime::Open<Name> = "name" 1 with_name,
    )
});

/// The property `name` of `TextBotUserAgent`. Known values: `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Apple`, `Telegram`, `Slack`, `Signal`, `Line`, `Discord`, `TwitterDirectMessage`, `Open`, `Instagram`, `Other`, `Unknown`.
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

crate::runtime::known!(Name);

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Phone, "Phone"),
        (Self::Sms, "SMS"),
        (Self::GenesysWebWidget, "GenesysWebWidget"),
        (Self::FacebookMessenger, "FacebookMessenger"),
        (Self::WeChat, "WeChat"),
        (Self::Whatsapp, "Whatsapp"),
        (Self::AppleBusinessChat, "AppleBusinessChat"),
        (Self::Apple, "Apple"),
        (Self::Telegram, "Telegram"),
        (Self::Slack, "Slack"),
        (Self::Signal, "Signal"),
        (Self::Line, "Line"),
        (Self::Discord, "Discord"),
        (Self::TwitterDirectMessage, "TwitterDirectMessage"),
        (Self::Open, "Open"),
        (Self::Instagram, "Instagram"),
        (Self::Other, "Other"),
        (Self::Unknown, "Unknown"),
    ];
}
