// @generated from the schema "WebMessagingEvent"; changes made here are lost at the next generation

/// The schema `WebMessagingEvent`.
#[repr(C)]
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

crate::runtime::model!(WebMessagingEvent "WebMessagingEvent" 3 {
    (
        event_type: crate::runtime::Open<EventType> = "eventType" 1 with_event_type,
        co_browse: ::std::boxed::Box<crate::WebMessagingEventCoBrowse> = "coBrowse" 0 with_co_browse,
        presence: ::std::boxed::Box<crate::WebMessagingEventPresence> = "presence" 0 with_presence,
    )
});

/// The property `eventType` of `WebMessagingEvent`. Known values: `CoBrowse`, `Presence`.
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Presence,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Presence, "Presence"),
    ];
}
