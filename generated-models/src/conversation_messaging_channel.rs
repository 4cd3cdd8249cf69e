// @generated from the schema "ConversationMessagingChannel"; changes made here are lost at the next generation

/// The schema `ConversationMessagingChannel`.
#[repr(C)]
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

crate::runtime::model!(ConversationMessagingChannel "ConversationMessagingChannel" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        platform: crate::runtime::Open<Platform> = "platform" 2 with_platform,
        message_id: ::std::string::String = "messageId" 2 with_message_id,
        to: ::std::boxed::Box<crate::ConversationMessagingToRecipient> = "to" 2 with_to,
        from: ::std::boxed::Box<crate::ConversationMessagingFromRecipient> = "from" 2 with_from,
        time: crate::runtime::DateTime = "time" 2 with_time,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        date_deleted: crate::runtime::DateTime = "dateDeleted" 2 with_date_deleted,
    )
});

/// The property `platform` of `ConversationMessagingChannel`. Known values: `Twitter`, `Facebook`, `Instagram`, `Line`, `Whatsapp`, `WebMessaging`, `Open`, `Apple`, `Sms`.
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

crate::runtime::known!(Platform);

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
