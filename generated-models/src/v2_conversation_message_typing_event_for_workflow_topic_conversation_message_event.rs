// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`.
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent {
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `typing`: `V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`.
    pub typing: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        typing: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent = &<V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("eventType", "event_type", 0), ("typing", "typing", 0)],
        fields: &[&E.event_type, &E.typing],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent);

crate::runtime::setters!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent {
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_typing: typing: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping>,
});

/// The property `eventType` of `V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`. Known values: `CoBrowse`, `Typing`.
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
