// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`.
#[repr(C)]
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

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent "V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent" 2 {
    (
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
        typing: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping> = "typing" 0 with_typing,
    )
});

/// The property `eventType` of `V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`. Known values: `CoBrowse`, `Typing`.
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Typing, "Typing"),
    ];
}
