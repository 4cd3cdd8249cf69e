// @generated from the schema "ConversationThreadingWindowSetting"; changes made here are lost at the next generation

/// The schema `ConversationThreadingWindowSetting`.
pub struct ConversationThreadingWindowSetting {
    /// `messengerType`: `string`, required.
    #[doc(alias = "messengerType")]
    pub messenger_type: ::std::option::Option<crate::runtime::Open<MessengerType>>,
    /// `timeoutInMinutes`: `integer (int64)`, required.
    #[doc(alias = "timeoutInMinutes")]
    pub timeout_in_minutes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationThreadingWindowSetting {
    const EMPTY: Self = Self {
        messenger_type: ::std::option::Option::None,
        timeout_in_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationThreadingWindowSetting = &<ConversationThreadingWindowSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationThreadingWindowSetting",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messengerType", "messenger_type", 1),
            ("timeoutInMinutes", "timeout_in_minutes", 1),
        ],
        fields: &[&E.messenger_type, &E.timeout_in_minutes],
    }
};

crate::runtime::model!(ConversationThreadingWindowSetting);

crate::runtime::setters!(ConversationThreadingWindowSetting {
    with_messenger_type: messenger_type: crate::runtime::Open<MessengerType>,
    with_timeout_in_minutes: timeout_in_minutes: i64,
});

/// The property `messengerType` of `ConversationThreadingWindowSetting`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessengerType {
    Sms,
    Facebook,
    Twitter,
    Whatsapp,
    Webmessaging,
    Instagram,
    Open,
    Apple,
}

impl crate::runtime::Enum for MessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Facebook, "facebook"),
        (Self::Twitter, "twitter"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Webmessaging, "webmessaging"),
        (Self::Instagram, "instagram"),
        (Self::Open, "open"),
        (Self::Apple, "apple"),
    ];
}
