// @generated from the schema "MessageEvent"; changes made here are lost at the next generation

/// The schema `MessageEvent`.
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

impl crate::runtime::Model for MessageEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        co_browse: ::std::option::Option::None,
        typing: ::std::option::Option::None,
        presence: ::std::option::Option::None,
        video: ::std::option::Option::None,
        reactions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageEvent = &<MessageEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventType", "event_type", 1),
            ("coBrowse", "co_browse", 0),
            ("typing", "typing", 0),
            ("presence", "presence", 0),
            ("video", "video", 0),
            ("reactions", "reactions", 0),
        ],
        fields: &[
            &E.event_type,
            &E.co_browse,
            &E.typing,
            &E.presence,
            &E.video,
            &E.reactions,
        ],
    }
};

crate::runtime::model!(MessageEvent);

crate::runtime::setters!(MessageEvent {
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_co_browse: co_browse: ::std::boxed::Box<crate::EventCoBrowse>,
    with_typing: typing: ::std::boxed::Box<crate::EventTyping>,
    with_presence: presence: ::std::boxed::Box<crate::EventPresence>,
    with_video: video: ::std::boxed::Box<crate::EventVideo>,
    with_reactions: reactions: ::std::vec::Vec<crate::ContentReaction>,
});

/// The property `eventType` of `MessageEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Reactions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Reactions,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Typing, "Typing"),
        (Self::Presence, "Presence"),
        (Self::Video, "Video"),
        (Self::Reactions, "Reactions"),
    ];
}
