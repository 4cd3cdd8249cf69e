// @generated from the schema "SendMessageBody"; changes made here are lost at the next generation

/// The schema `SendMessageBody`.
pub struct SendMessageBody {
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// `mentions`: `array of string`.
    pub mentions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `threadId`: `string`.
    #[doc(alias = "threadId")]
    pub thread_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SendMessageBody {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        mentions: ::std::option::Option::None,
        thread_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SendMessageBody = &<SendMessageBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SendMessageBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("message", "message", 1),
            ("mentions", "mentions", 0),
            ("threadId", "thread_id", 0),
        ],
        fields: &[&E.message, &E.mentions, &E.thread_id],
    }
};

crate::runtime::model!(SendMessageBody);

crate::runtime::setters!(SendMessageBody {
    with_message: message: ::std::string::String,
    with_mentions: mentions: ::std::vec::Vec<::std::string::String>,
    with_thread_id: thread_id: ::std::string::String,
});
