// @generated from the schema "WebMessagingChannel"; changes made here are lost at the next generation

/// The schema `WebMessagingChannel`.
#[repr(C)]
pub struct WebMessagingChannel {
    /// `from`: `WebMessagingRecipient`, read-only.
    pub from: ::std::option::Option<::std::boxed::Box<crate::WebMessagingRecipient>>,
    /// `to`: `WebMessagingRecipient`, read-only.
    pub to: ::std::option::Option<::std::boxed::Box<crate::WebMessagingRecipient>>,
    /// `time`: `string (date-time)`, read-only.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// `messageId`: `string`, read-only.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebMessagingChannel "WebMessagingChannel" 4 {
    (
        from: ::std::boxed::Box<crate::WebMessagingRecipient> = "from" 2 with_from,
        to: ::std::boxed::Box<crate::WebMessagingRecipient> = "to" 2 with_to,
        time: crate::runtime::DateTime = "time" 2 with_time,
        message_id: ::std::string::String = "messageId" 2 with_message_id,
    )
});
