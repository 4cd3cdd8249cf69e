// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationMessageEvent"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`.
pub struct V2ConversationMessageTypingEventForUserTopicConversationMessageEvent {
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `typing`: `V2ConversationMessageTypingEventForUserTopicConversationEventTyping`.
    pub typing: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForUserTopicConversationEventTyping,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForUserTopicConversationMessageEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        typing: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForUserTopicConversationMessageEvent = &<V2ConversationMessageTypingEventForUserTopicConversationMessageEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForUserTopicConversationMessageEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("eventType", "event_type", 0), ("typing", "typing", 0)],
        fields: &[&E.event_type, &E.typing],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationMessageEvent);

crate::runtime::setters!(V2ConversationMessageTypingEventForUserTopicConversationMessageEvent {
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_typing: typing: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForUserTopicConversationEventTyping>,
});

/// The property `eventType` of `V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`. Known values: `CoBrowse`, `Typing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Typing, "Typing"),
    ];
}
