// @generated from the schema "ConversationMessageEvent"; changes made here are lost at the next generation

/// The schema `ConversationMessageEvent`.
#[repr(C)]
pub struct ConversationMessageEvent {
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `coBrowse`: `ConversationEventCoBrowse`.
    #[doc(alias = "coBrowse")]
    pub co_browse: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventCoBrowse>,
    >,
    /// `typing`: `ConversationEventTyping`.
    pub typing: ::std::option::Option<::std::boxed::Box<crate::ConversationEventTyping>>,
    /// `presence`: `ConversationEventPresence`.
    pub presence: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventPresence>,
    >,
    /// `video`: `ConversationEventVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::ConversationEventVideo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEvent "ConversationMessageEvent" 5 {
    (
        event_type: crate::runtime::Open<EventType> = "eventType" 1 with_event_type,
        co_browse: ::std::boxed::Box<crate::ConversationEventCoBrowse> = "coBrowse" 0 with_co_browse,
        typing: ::std::boxed::Box<crate::ConversationEventTyping> = "typing" 0 with_typing,
        presence: ::std::boxed::Box<crate::ConversationEventPresence> = "presence" 0 with_presence,
        video: ::std::boxed::Box<crate::ConversationEventVideo> = "video" 0 with_video,
    )
});

/// The property `eventType` of `ConversationMessageEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Unknown`.
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Unknown,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Typing, "Typing"),
        (Self::Presence, "Presence"),
        (Self::Video, "Video"),
        (Self::Unknown, "Unknown"),
    ];
}
