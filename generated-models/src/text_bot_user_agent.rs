// @generated from the schema "TextBotUserAgent"; changes made here are lost at the next generation

/// The schema `TextBotUserAgent`.
pub struct TextBotUserAgent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotUserAgent {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotUserAgent = &<TextBotUserAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotUserAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(TextBotUserAgent);

crate::runtime::setters!(TextBotUserAgent {
    with_name: name: crate::runtime::Open<Name>,
});

/// The property `name` of `TextBotUserAgent`. Known values: `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Apple`, `Telegram`, `Slack`, `Signal`, `Line`, `Discord`, `TwitterDirectMessage`, `Open`, `Instagram`, `Other`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
