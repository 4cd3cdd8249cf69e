// @generated from the schema "WebMessagingEvent"; changes made here are lost at the next generation

/// The schema `WebMessagingEvent`.
pub struct WebMessagingEvent {
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `coBrowse`: `WebMessagingEventCoBrowse`.
    #[doc(alias = "coBrowse")]
    pub co_browse: ::std::option::Option<
        ::std::boxed::Box<crate::WebMessagingEventCoBrowse>,
    >,
    /// `presence`: `WebMessagingEventPresence`.
    pub presence: ::std::option::Option<
        ::std::boxed::Box<crate::WebMessagingEventPresence>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebMessagingEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        co_browse: ::std::option::Option::None,
        presence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingEvent = &<WebMessagingEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventType", "event_type", 1),
            ("coBrowse", "co_browse", 0),
            ("presence", "presence", 0),
        ],
        fields: &[&E.event_type, &E.co_browse, &E.presence],
    }
};

crate::runtime::model!(WebMessagingEvent);

crate::runtime::setters!(WebMessagingEvent {
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_co_browse: co_browse: ::std::boxed::Box<crate::WebMessagingEventCoBrowse>,
    with_presence: presence: ::std::boxed::Box<crate::WebMessagingEventPresence>,
});

/// The property `eventType` of `WebMessagingEvent`. Known values: `CoBrowse`, `Presence`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Presence,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Presence, "Presence"),
    ];
}
