// @generated from the schema "OpenEvent"; changes made here are lost at the next generation

/// The schema `OpenEvent`.
#[repr(C)]
pub struct OpenEvent {
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenEvent "OpenEvent" 1 {
    (
        event_type: crate::runtime::Open<EventType> = "eventType" 1 with_event_type,
    )
});

/// The property `eventType` of `OpenEvent`. Known values: `Typing`.
#[non_exhaustive]
pub enum EventType {
    Typing,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Typing, "Typing")];
}
