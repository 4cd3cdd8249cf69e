// @generated from the schema "WebMessagingChannel"; changes made here are lost at the next generation

/// The schema `WebMessagingChannel`.
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

impl crate::runtime::Model for WebMessagingChannel {
    const EMPTY: Self = Self {
        from: ::std::option::Option::None,
        to: ::std::option::Option::None,
        time: ::std::option::Option::None,
        message_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingChannel = &<WebMessagingChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingChannel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("from", "from", 2),
            ("to", "to", 2),
            ("time", "time", 2),
            ("messageId", "message_id", 2),
        ],
        fields: &[&E.from, &E.to, &E.time, &E.message_id],
    }
};

crate::runtime::model!(WebMessagingChannel);

crate::runtime::setters!(WebMessagingChannel {
    with_from: from: ::std::boxed::Box<crate::WebMessagingRecipient>,
    with_to: to: ::std::boxed::Box<crate::WebMessagingRecipient>,
    with_time: time: crate::runtime::DateTime,
    with_message_id: message_id: ::std::string::String,
});
