// @generated from the schema "OpenInboundMessagingReceiptChannel"; changes made here are lost at the next generation

/// The schema `OpenInboundMessagingReceiptChannel`.
#[repr(C)]
pub struct OpenInboundMessagingReceiptChannel {
    /// `to`: `OpenMessagingToRecipient`, required.
    pub to: ::std::option::Option<::std::boxed::Box<crate::OpenMessagingToRecipient>>,
    /// `time`: `string (date-time)`, required.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenInboundMessagingReceiptChannel "OpenInboundMessagingReceiptChannel" 2 {
    (
        to: ::std::boxed::Box<crate::OpenMessagingToRecipient> = "to" 1 with_to,
        time: crate::runtime::DateTime = "time" 1 with_time,
    )
});
