// @generated from the schema "OpenInboundMessageMessagingChannel"; changes made here are lost at the next generation

/// The schema `OpenInboundMessageMessagingChannel`.
#[repr(C)]
pub struct OpenInboundMessageMessagingChannel {
    /// `from`: `OpenMessagingFromRecipient`, required.
    pub from: ::std::option::Option<
        ::std::boxed::Box<crate::OpenMessagingFromRecipient>,
    >,
    /// `time`: `string (date-time)`, required.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `metadata`: `object`.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenInboundMessageMessagingChannel "OpenInboundMessageMessagingChannel" 4 {
    (
        from: ::std::boxed::Box<crate::OpenMessagingFromRecipient> = "from" 1 with_from,
        time: crate::runtime::DateTime = "time" 1 with_time,
        message_id: ::std::string::String = "messageId" 0 with_message_id,
        metadata: ::serde_json::Value = "metadata" 0 with_metadata,
    )
});
