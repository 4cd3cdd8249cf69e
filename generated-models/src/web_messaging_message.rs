// @generated from the schema "WebMessagingMessage"; changes made here are lost at the next generation

/// The schema `WebMessagingMessage`.
#[repr(C)]
pub struct WebMessagingMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channel`: `WebMessagingChannel`.
    pub channel: ::std::option::Option<::std::boxed::Box<crate::WebMessagingChannel>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `content`: `array of WebMessagingContent`.
    pub content: ::std::option::Option<::std::vec::Vec<crate::WebMessagingContent>>,
    /// `events`: `array of WebMessagingEvent`.
    pub events: ::std::option::Option<::std::vec::Vec<crate::WebMessagingEvent>>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `originatingEntity`: `string`.
    #[doc(alias = "originatingEntity")]
    pub originating_entity: ::std::option::Option<
        crate::runtime::Open<OriginatingEntity>,
    >,
    /// `metadata`: `map of string`.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebMessagingMessage "WebMessagingMessage" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        channel: ::std::boxed::Box<crate::WebMessagingChannel> = "channel" 0 with_channel,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        text: ::std::string::String = "text" 0 with_text,
        content: ::std::vec::Vec<crate::WebMessagingContent> = "content" 0 with_content,
        events: ::std::vec::Vec<crate::WebMessagingEvent> = "events" 0 with_events,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        originating_entity: crate::runtime::Open<OriginatingEntity> = "originatingEntity" 0 with_originating_entity,
        metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "metadata" 0 with_metadata,
    )
});

/// The property `type` of `WebMessagingMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`.
#[non_exhaustive]
pub enum Type {
    Text,
    Structured,
    Receipt,
    Event,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Structured, "Structured"),
        (Self::Receipt, "Receipt"),
        (Self::Event, "Event"),
    ];
}

/// The property `direction` of `WebMessagingMessage`. Known values: `Inbound`, `Outbound`.
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

/// The property `originatingEntity` of `WebMessagingMessage`. Known values: `Human`, `Bot`.
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
