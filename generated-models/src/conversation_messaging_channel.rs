// @generated from the schema "ConversationMessagingChannel"; changes made here are lost at the next generation

/// The schema `ConversationMessagingChannel`.
pub struct ConversationMessagingChannel {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `platform`: `string`, read-only.
    pub platform: ::std::option::Option<crate::runtime::Open<Platform>>,
    /// `messageId`: `string`, read-only.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `to`: `ConversationMessagingToRecipient`, read-only.
    pub to: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessagingToRecipient>,
    >,
    /// `from`: `ConversationMessagingFromRecipient`, read-only.
    pub from: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessagingFromRecipient>,
    >,
    /// `time`: `string (date-time)`, read-only.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateDeleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateDeleted")]
    pub date_deleted: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessagingChannel {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        platform: ::std::option::Option::None,
        message_id: ::std::option::Option::None,
        to: ::std::option::Option::None,
        from: ::std::option::Option::None,
        time: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_deleted: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessagingChannel = &<ConversationMessagingChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessagingChannel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("platform", "platform", 2),
            ("messageId", "message_id", 2),
            ("to", "to", 2),
            ("from", "from", 2),
            ("time", "time", 2),
            ("dateModified", "date_modified", 2),
            ("dateDeleted", "date_deleted", 2),
        ],
        fields: &[
            &E.id,
            &E.platform,
            &E.message_id,
            &E.to,
            &E.from,
            &E.time,
            &E.date_modified,
            &E.date_deleted,
        ],
    }
};

crate::runtime::model!(ConversationMessagingChannel);

crate::runtime::setters!(ConversationMessagingChannel {
    with_id: id: ::std::string::String,
    with_platform: platform: crate::runtime::Open<Platform>,
    with_message_id: message_id: ::std::string::String,
    with_to: to: ::std::boxed::Box<crate::ConversationMessagingToRecipient>,
    with_from: from: ::std::boxed::Box<crate::ConversationMessagingFromRecipient>,
    with_time: time: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_deleted: date_deleted: crate::runtime::DateTime,
});

/// The property `platform` of `ConversationMessagingChannel`. Known values: `Twitter`, `Facebook`, `Instagram`, `Line`, `Whatsapp`, `WebMessaging`, `Open`, `Apple`, `Sms`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Platform {
    Twitter,
    Facebook,
    Instagram,
    Line,
    Whatsapp,
    WebMessaging,
    Open,
    Apple,
    Sms,
}

impl crate::runtime::Enum for Platform {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Twitter, "Twitter"),
        (Self::Facebook, "Facebook"),
        (Self::Instagram, "Instagram"),
        (Self::Line, "Line"),
        (Self::Whatsapp, "Whatsapp"),
        (Self::WebMessaging, "WebMessaging"),
        (Self::Open, "Open"),
        (Self::Apple, "Apple"),
        (Self::Sms, "Sms"),
    ];
}
