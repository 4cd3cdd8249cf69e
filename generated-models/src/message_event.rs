// @generated from the schema "MessageEvent"; changes made here are lost at the next generation

/// The schema `MessageEvent`.
#[repr(C)]
pub struct MessageEvent {
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `coBrowse`: `EventCoBrowse`.
    #[doc(alias = "coBrowse")]
    pub co_browse: ::std::option::Option<::std::boxed::Box<crate::EventCoBrowse>>,
    /// `typing`: `EventTyping`.
    pub typing: ::std::option::Option<::std::boxed::Box<crate::EventTyping>>,
    /// `presence`: `EventPresence`.
    pub presence: ::std::option::Option<::std::boxed::Box<crate::EventPresence>>,
    /// `video`: `EventVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::EventVideo>>,
    /// `reactions`: `array of ContentReaction`.
    pub reactions: ::std::option::Option<::std::vec::Vec<crate::ContentReaction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageEvent "MessageEvent" 6 {
    (
        event_type: crate::runtime::Open<EventType> = "eventType" 1 with_event_type,
        co_browse: ::std::boxed::Box<crate::EventCoBrowse> = "coBrowse" 0 with_co_browse,
        typing: ::std::boxed::Box<crate::EventTyping> = "typing" 0 with_typing,
        presence: ::std::boxed::Box<crate::EventPresence> = "presence" 0 with_presence,
        video: ::std::boxed::Box<crate::EventVideo> = "video" 0 with_video,
        reactions: ::std::vec::Vec<crate::ContentReaction> = "reactions" 0 with_reactions,
    )
});

/// The property `eventType` of `MessageEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Reactions`.
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Reactions,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Typing, "Typing"),
        (Self::Presence, "Presence"),
        (Self::Video, "Video"),
        (Self::Reactions, "Reactions"),
    ];
}
