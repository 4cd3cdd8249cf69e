// @generated from the schema "OpenMessageEvent"; changes made here are lost at the next generation

/// The schema `OpenMessageEvent`.
pub struct OpenMessageEvent {
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `typing`: `ConversationEventTyping`.
    pub typing: ::std::option::Option<::std::boxed::Box<crate::ConversationEventTyping>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenMessageEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        typing: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenMessageEvent = &<OpenMessageEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenMessageEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("eventType", "event_type", 1), ("typing", "typing", 0)],
        fields: &[&E.event_type, &E.typing],
    }
};

crate::runtime::model!(OpenMessageEvent);

crate::runtime::setters!(OpenMessageEvent {
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_typing: typing: ::std::boxed::Box<crate::ConversationEventTyping>,
});

/// The property `eventType` of `OpenMessageEvent`. Known values: `Typing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    Typing,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Typing, "Typing")];
}
