// @generated from the schema "ConversationMessagingChannel"; changes made here are lost at the next generation

use crate::{ConversationMessagingFromRecipient, ConversationMessagingToRecipient};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationMessagingChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessagingChannel {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `platform`: one of `Twitter`, `Facebook`, `Instagram`, `Line` and 5 more, read-only.
    pub platform: Option<Open<Platform>>,
    /// `messageId`: `string`, read-only.
    #[doc(alias = "messageId")]
    pub message_id: Option<String>,
    /// `to`: `ConversationMessagingToRecipient`, read-only.
    pub to: Option<Box<ConversationMessagingToRecipient>>,
    /// `from`: `ConversationMessagingFromRecipient`, read-only.
    pub from: Option<Box<ConversationMessagingFromRecipient>>,
    /// `time`: `string (date-time)`, read-only.
    pub time: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `dateDeleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateDeleted")]
    pub date_deleted: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessagingChannel "ConversationMessagingChannel" 8 {
    (
        id: String = "id" with_id read_only,
        platform: Open<Platform> = "platform" with_platform read_only,
        message_id: String = "messageId" with_message_id read_only,
        to: Box<ConversationMessagingToRecipient> = "to" with_to read_only,
        from: Box<ConversationMessagingFromRecipient> = "from" with_from read_only,
        time: DateTime = "time" with_time read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        date_deleted: DateTime = "dateDeleted" with_date_deleted read_only,
    )
});

/// The property `platform` of `ConversationMessagingChannel`. Known values: `Twitter`, `Facebook`, `Instagram`, `Line`, `Whatsapp`, `WebMessaging`, `Open`, `Apple`, `Sms`.
#[repr(u16)]
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

crate::runtime::values!(Platform {
    Twitter = "Twitter",
    Facebook = "Facebook",
    Instagram = "Instagram",
    Line = "Line",
    Whatsapp = "Whatsapp",
    WebMessaging = "WebMessaging",
    Open = "Open",
    Apple = "Apple",
    Sms = "Sms",
});
