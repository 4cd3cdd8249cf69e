// @generated from the schema "OpenInboundNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenInboundNormalizedMessage`.
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

impl crate::runtime::Model for OpenInboundNormalizedMessage {
    const EMPTY: Self = Self {
        channel: ::std::option::Option::None,
        text: ::std::option::Option::None,
        content: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenInboundNormalizedMessage = &<OpenInboundNormalizedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenInboundNormalizedMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("channel", "channel", 1),
            ("text", "text", 0),
            ("content", "content", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[&E.channel, &E.text, &E.content, &E.metadata],
    }
};

crate::runtime::model!(OpenInboundNormalizedMessage);

crate::runtime::setters!(OpenInboundNormalizedMessage {
    with_channel: channel: ::std::boxed::Box<crate::OpenInboundMessageMessagingChannel>,
    with_text: text: ::std::string::String,
    with_content: content: ::std::vec::Vec<crate::OpenInboundMessageContent>,
    with_metadata: metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
