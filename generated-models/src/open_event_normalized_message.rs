// @generated from the schema "OpenEventNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenEventNormalizedMessage`.
#[repr(C)]
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

crate::runtime::model!(OpenEventNormalizedMessage "OpenEventNormalizedMessage" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        channel: ::std::boxed::Box<crate::OpenMessagingChannel> = "channel" 1 with_channel,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        events: ::std::vec::Vec<crate::OpenMessageEvent> = "events" 0 with_events,
    )
});

/// The property `type` of `OpenEventNormalizedMessage`. Known values: `Event`.
#[non_exhaustive]
pub enum Type {
    Event,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Event, "Event")];
}
