// @generated from the schema "WebMessagingMessage"; changes made here are lost at the next generation

/// The schema `WebMessagingMessage`.
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

impl crate::runtime::Model for WebMessagingMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        content: ::std::option::Option::None,
        events: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        originating_entity: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingMessage = &<WebMessagingMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("channel", "channel", 0),
            ("type", "type", 0),
            ("text", "text", 0),
            ("content", "content", 0),
            ("events", "events", 0),
            ("direction", "direction", 0),
            ("originatingEntity", "originating_entity", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[
            &E.id,
            &E.channel,
            &E.r#type,
            &E.text,
            &E.content,
            &E.events,
            &E.direction,
            &E.originating_entity,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(WebMessagingMessage);

crate::runtime::setters!(WebMessagingMessage {
    with_id: id: ::std::string::String,
    with_channel: channel: ::std::boxed::Box<crate::WebMessagingChannel>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_content: content: ::std::vec::Vec<crate::WebMessagingContent>,
    with_events: events: ::std::vec::Vec<crate::WebMessagingEvent>,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_originating_entity: originating_entity: crate::runtime::Open<OriginatingEntity>,
    with_metadata: metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

/// The property `type` of `WebMessagingMessage`. Known values: `Text`, `Structured`, `Receipt`, `Event`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Structured,
    Receipt,
    Event,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Structured, "Structured"),
        (Self::Receipt, "Receipt"),
        (Self::Event, "Event"),
    ];
}

/// The property `direction` of `WebMessagingMessage`. Known values: `Inbound`, `Outbound`.
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

/// The property `originatingEntity` of `WebMessagingMessage`. Known values: `Human`, `Bot`.
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
