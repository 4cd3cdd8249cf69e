// @generated from the schema "OpenMessageEvent"; changes made here are lost at the next generation

/// The schema `OpenMessageEvent`.
#[repr(C)]
pub struct OpenMessageEvent {
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `typing`: `ConversationEventTyping`.
    pub typing: ::std::option::Option<::std::boxed::Box<crate::ConversationEventTyping>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenMessageEvent "OpenMessageEvent" 2 {
    (
        event_type: crate::runtime::Open<EventType> = "eventType" 1 with_event_type,
        typing: ::std::boxed::Box<crate::ConversationEventTyping> = "typing" 0 with_typing,
    )
});

/// The property `eventType` of `OpenMessageEvent`. Known values: `Typing`.
#[non_exhaustive]
pub enum EventType {
    Typing,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Typing, "Typing")];
}
