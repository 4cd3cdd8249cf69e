// @generated from the schema "OpenMessageNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenMessageNormalizedMessage`.
#[repr(C)]
pub struct OpenMessageNormalizedMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: ::std::option::Option<::std::boxed::Box<crate::OpenMessagingChannel>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `content`: `array of OpenMessageContent`.
    pub content: ::std::option::Option<::std::vec::Vec<crate::OpenMessageContent>>,
    /// `metadata`: `map of string`.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenMessageNormalizedMessage "OpenMessageNormalizedMessage" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        channel: ::std::boxed::Box<crate::OpenMessagingChannel> = "channel" 1 with_channel,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::string::String = "text" 0 with_text,
        content: ::std::vec::Vec<crate::OpenMessageContent> = "content" 0 with_content,
        metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "metadata" 0 with_metadata,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
    )
});

/// The property `type` of `OpenMessageNormalizedMessage`. Known values: `Text`.
#[non_exhaustive]
pub enum Type {
    Text,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
