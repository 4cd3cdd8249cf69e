// @generated from the schema "ConversationNormalizedMessage"; changes made here are lost at the next generation

/// The schema `ConversationNormalizedMessage`.
#[repr(C)]
pub struct ConversationNormalizedMessage {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channel`: `ConversationMessagingChannel`, read-only.
    pub channel: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessagingChannel>,
    >,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `content`: `array of ConversationMessageContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageContent>,
    >,
    /// `events`: `array of ConversationMessageEvent`.
    pub events: ::std::option::Option<::std::vec::Vec<crate::ConversationMessageEvent>>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `reasons`: `array of ConversationReason`, read-only.
    pub reasons: ::std::option::Option<::std::vec::Vec<crate::ConversationReason>>,
    /// `originatingEntity`: `string`.
    #[doc(alias = "originatingEntity")]
    pub originating_entity: ::std::option::Option<
        crate::runtime::Open<OriginatingEntity>,
    >,
    /// `isFinalReceipt`: `boolean`, read-only.
    #[doc(alias = "isFinalReceipt")]
    pub is_final_receipt: ::std::option::Option<bool>,
    /// `direction`: `string`, read-only.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `metadata`: `map of string`.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `byoSmsIntegrationId`: `string`.
    #[doc(alias = "byoSmsIntegrationId")]
    pub byo_sms_integration_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationNormalizedMessage "ConversationNormalizedMessage" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        channel: ::std::boxed::Box<crate::ConversationMessagingChannel> = "channel" 2 with_channel,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::string::String = "text" 0 with_text,
        content: ::std::vec::Vec<crate::ConversationMessageContent> = "content" 0 with_content,
        events: ::std::vec::Vec<crate::ConversationMessageEvent> = "events" 0 with_events,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        reasons: ::std::vec::Vec<crate::ConversationReason> = "reasons" 2 with_reasons,
        originating_entity: crate::runtime::Open<OriginatingEntity> = "originatingEntity" 0 with_originating_entity,
        is_final_receipt: bool = "isFinalReceipt" 2 with_is_final_receipt,
        direction: crate::runtime::Open<Direction> = "direction" 2 with_direction,
        metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "metadata" 0 with_metadata,
        byo_sms_integration_id: ::std::string::String = "byoSmsIntegrationId" 0 with_byo_sms_integration_id,
    )
});

/// The property `type` of `ConversationNormalizedMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
#[non_exhaustive]
pub enum Type {
    Text,
    Structured,
    Receipt,
    Event,
    Message,
    Unknown,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Structured, "Structured"),
        (Self::Receipt, "Receipt"),
        (Self::Event, "Event"),
        (Self::Message, "Message"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `status` of `ConversationNormalizedMessage`. Known values: `Sent`, `Delivered`, `Read`, `Failed`, `Published`, `Removed`.
#[non_exhaustive]
pub enum Status {
    Sent,
    Delivered,
    Read,
    Failed,
    Published,
    Removed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sent, "Sent"),
        (Self::Delivered, "Delivered"),
        (Self::Read, "Read"),
        (Self::Failed, "Failed"),
        (Self::Published, "Published"),
        (Self::Removed, "Removed"),
    ];
}

/// The property `originatingEntity` of `ConversationNormalizedMessage`. Known values: `Human`, `Bot`.
#[non_exhaustive]
pub enum OriginatingEntity {
    Human,
    Bot,
}

crate::runtime::known!(OriginatingEntity);

impl crate::runtime::Enum for OriginatingEntity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Human, "Human"),
        (Self::Bot, "Bot"),
    ];
}

/// The property `direction` of `ConversationNormalizedMessage`. Known values: `Inbound`, `Outbound`.
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "Inbound"),
        (Self::Outbound, "Outbound"),
    ];
}
