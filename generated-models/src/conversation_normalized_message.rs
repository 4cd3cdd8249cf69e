// @generated from the schema "ConversationNormalizedMessage"; changes made here are lost at the next generation

/// The schema `ConversationNormalizedMessage`.
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

impl crate::runtime::Model for ConversationNormalizedMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        content: ::std::option::Option::None,
        events: ::std::option::Option::None,
        status: ::std::option::Option::None,
        reasons: ::std::option::Option::None,
        originating_entity: ::std::option::Option::None,
        is_final_receipt: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        byo_sms_integration_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationNormalizedMessage = &<ConversationNormalizedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationNormalizedMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("channel", "channel", 2),
            ("type", "type", 1),
            ("text", "text", 0),
            ("content", "content", 0),
            ("events", "events", 0),
            ("status", "status", 2),
            ("reasons", "reasons", 2),
            ("originatingEntity", "originating_entity", 0),
            ("isFinalReceipt", "is_final_receipt", 2),
            ("direction", "direction", 2),
            ("metadata", "metadata", 0),
            ("byoSmsIntegrationId", "byo_sms_integration_id", 0),
        ],
        fields: &[
            &E.id,
            &E.channel,
            &E.r#type,
            &E.text,
            &E.content,
            &E.events,
            &E.status,
            &E.reasons,
            &E.originating_entity,
            &E.is_final_receipt,
            &E.direction,
            &E.metadata,
            &E.byo_sms_integration_id,
        ],
    }
};

crate::runtime::model!(ConversationNormalizedMessage);

crate::runtime::setters!(ConversationNormalizedMessage {
    with_id: id: ::std::string::String,
    with_channel: channel: ::std::boxed::Box<crate::ConversationMessagingChannel>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_content: content: ::std::vec::Vec<crate::ConversationMessageContent>,
    with_events: events: ::std::vec::Vec<crate::ConversationMessageEvent>,
    with_status: status: crate::runtime::Open<Status>,
    with_reasons: reasons: ::std::vec::Vec<crate::ConversationReason>,
    with_originating_entity: originating_entity: crate::runtime::Open<OriginatingEntity>,
    with_is_final_receipt: is_final_receipt: bool,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_metadata: metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_byo_sms_integration_id: byo_sms_integration_id: ::std::string::String,
});

/// The property `type` of `ConversationNormalizedMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`, `Message`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Structured,
    Receipt,
    Event,
    Message,
    Unknown,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Sent,
    Delivered,
    Read,
    Failed,
    Published,
    Removed,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginatingEntity {
    Human,
    Bot,
}

impl crate::runtime::Enum for OriginatingEntity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Human, "Human"),
        (Self::Bot, "Bot"),
    ];
}

/// The property `direction` of `ConversationNormalizedMessage`. Known values: `Inbound`, `Outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "Inbound"),
        (Self::Outbound, "Outbound"),
    ];
}
