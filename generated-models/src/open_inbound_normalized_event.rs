// @generated from the schema "OpenInboundNormalizedEvent"; changes made here are lost at the next generation

/// The schema `OpenInboundNormalizedEvent`.
pub struct OpenInboundNormalizedEvent {
    /// `channel`: `OpenInboundMessagingChannel`, required.
    pub channel: ::std::option::Option<
        ::std::boxed::Box<crate::OpenInboundMessagingChannel>,
    >,
    /// `events`: `array of OpenEvent`, required.
    pub events: ::std::option::Option<::std::vec::Vec<crate::OpenEvent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenInboundNormalizedEvent {
    const EMPTY: Self = Self {
        channel: ::std::option::Option::None,
        events: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenInboundNormalizedEvent = &<OpenInboundNormalizedEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenInboundNormalizedEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("channel", "channel", 1), ("events", "events", 1)],
        fields: &[&E.channel, &E.events],
    }
};

crate::runtime::model!(OpenInboundNormalizedEvent);

crate::runtime::setters!(OpenInboundNormalizedEvent {
    with_channel: channel: ::std::boxed::Box<crate::OpenInboundMessagingChannel>,
    with_events: events: ::std::vec::Vec<crate::OpenEvent>,
});
