// @generated from the schema "OpenInboundNormalizedEvent"; changes made here are lost at the next generation

/// The schema `OpenInboundNormalizedEvent`.
#[repr(C)]
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

crate::runtime::model!(OpenInboundNormalizedEvent "OpenInboundNormalizedEvent" 2 {
    (
        channel: ::std::boxed::Box<crate::OpenInboundMessagingChannel> = "channel" 1 with_channel,
        events: ::std::vec::Vec<crate::OpenEvent> = "events" 1 with_events,
    )
});
