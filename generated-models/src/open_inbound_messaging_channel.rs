// @generated from the schema "OpenInboundMessagingChannel"; changes made here are lost at the next generation

/// The schema `OpenInboundMessagingChannel`.
#[repr(C)]
pub struct OpenInboundMessagingChannel {
    /// `from`: `OpenMessagingFromRecipient`, required.
    pub from: ::std::option::Option<
        ::std::boxed::Box<crate::OpenMessagingFromRecipient>,
    >,
    /// `time`: `string (date-time)`, required.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenInboundMessagingChannel "OpenInboundMessagingChannel" 2 {
    (
        from: ::std::boxed::Box<crate::OpenMessagingFromRecipient> = "from" 1 with_from,
        time: crate::runtime::DateTime = "time" 1 with_time,
    )
});
