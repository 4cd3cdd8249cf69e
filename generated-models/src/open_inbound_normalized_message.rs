// @generated from the schema "OpenInboundNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenInboundNormalizedMessage`.
#[repr(C)]
pub struct OpenInboundNormalizedMessage {
    /// `channel`: `OpenInboundMessageMessagingChannel`, required.
    pub channel: ::std::option::Option<
        ::std::boxed::Box<crate::OpenInboundMessageMessagingChannel>,
    >,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `content`: `array of OpenInboundMessageContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::OpenInboundMessageContent>,
    >,
    /// `metadata`: `map of string`.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenInboundNormalizedMessage "OpenInboundNormalizedMessage" 4 {
    (
        channel: ::std::boxed::Box<crate::OpenInboundMessageMessagingChannel> = "channel" 1 with_channel,
        text: ::std::string::String = "text" 0 with_text,
        content: ::std::vec::Vec<crate::OpenInboundMessageContent> = "content" 0 with_content,
        metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "metadata" 0 with_metadata,
    )
});
