// @generated from the schema "OpenInboundMessageMessagingChannel"; changes made here are lost at the next generation

/// The schema `OpenInboundMessageMessagingChannel`.
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

impl crate::runtime::Model for OpenInboundMessageMessagingChannel {
    const EMPTY: Self = Self {
        from: ::std::option::Option::None,
        time: ::std::option::Option::None,
        message_id: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenInboundMessageMessagingChannel = &<OpenInboundMessageMessagingChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenInboundMessageMessagingChannel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("from", "from", 1),
            ("time", "time", 1),
            ("messageId", "message_id", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[&E.from, &E.time, &E.message_id, &E.metadata],
    }
};

crate::runtime::model!(OpenInboundMessageMessagingChannel);

crate::runtime::setters!(OpenInboundMessageMessagingChannel {
    with_from: from: ::std::boxed::Box<crate::OpenMessagingFromRecipient>,
    with_time: time: crate::runtime::DateTime,
    with_message_id: message_id: ::std::string::String,
    with_metadata: metadata: ::serde_json::Value,
});
