// @generated from the schema "ConversationMessageEvent"; changes made here are lost at the next generation

/// The schema `ConversationMessageEvent`.
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

impl crate::runtime::Model for ConversationMessageEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        co_browse: ::std::option::Option::None,
        typing: ::std::option::Option::None,
        presence: ::std::option::Option::None,
        video: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageEvent = &<ConversationMessageEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventType", "event_type", 1),
            ("coBrowse", "co_browse", 0),
            ("typing", "typing", 0),
            ("presence", "presence", 0),
            ("video", "video", 0),
        ],
        fields: &[&E.event_type, &E.co_browse, &E.typing, &E.presence, &E.video],
    }
};

crate::runtime::model!(ConversationMessageEvent);

crate::runtime::setters!(ConversationMessageEvent {
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_co_browse: co_browse: ::std::boxed::Box<crate::ConversationEventCoBrowse>,
    with_typing: typing: ::std::boxed::Box<crate::ConversationEventTyping>,
    with_presence: presence: ::std::boxed::Box<crate::ConversationEventPresence>,
    with_video: video: ::std::boxed::Box<crate::ConversationEventVideo>,
});

/// The property `eventType` of `ConversationMessageEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Unknown,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Typing, "Typing"),
        (Self::Presence, "Presence"),
        (Self::Video, "Video"),
        (Self::Unknown, "Unknown"),
    ];
}
