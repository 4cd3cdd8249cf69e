// @generated from the schema "OpenEventNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenEventNormalizedMessage`.
pub struct OpenEventNormalizedMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: ::std::option::Option<::std::boxed::Box<crate::OpenMessagingChannel>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `events`: `array of OpenMessageEvent`.
    pub events: ::std::option::Option<::std::vec::Vec<crate::OpenMessageEvent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenEventNormalizedMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenEventNormalizedMessage = &<OpenEventNormalizedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenEventNormalizedMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("channel", "channel", 1),
            ("type", "type", 1),
            ("events", "events", 0),
        ],
        fields: &[&E.id, &E.channel, &E.r#type, &E.events],
    }
};

crate::runtime::model!(OpenEventNormalizedMessage);

crate::runtime::setters!(OpenEventNormalizedMessage {
    with_id: id: ::std::string::String,
    with_channel: channel: ::std::boxed::Box<crate::OpenMessagingChannel>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_events: events: ::std::vec::Vec<crate::OpenMessageEvent>,
});

/// The property `type` of `OpenEventNormalizedMessage`. Known values: `Event`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Event,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Event, "Event")];
}
