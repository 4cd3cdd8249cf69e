// @generated from the schema "OpenEvent"; changes made here are lost at the next generation

/// The schema `OpenEvent`.
pub struct OpenEvent {
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenEvent = &<OpenEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("eventType", "event_type", 1)],
        fields: &[&E.event_type],
    }
};

crate::runtime::model!(OpenEvent);

crate::runtime::setters!(OpenEvent {
    with_event_type: event_type: crate::runtime::Open<EventType>,
});

/// The property `eventType` of `OpenEvent`. Known values: `Typing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    Typing,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Typing, "Typing")];
}
