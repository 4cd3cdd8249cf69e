// @generated from the schema "QueueConversationEventTopicInternalMessageDetails"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicInternalMessageDetails`.
pub struct QueueConversationEventTopicInternalMessageDetails {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicInternalMessageDetails {
    const EMPTY: Self = Self {
        message_id: ::std::option::Option::None,
        message_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicInternalMessageDetails = &<QueueConversationEventTopicInternalMessageDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicInternalMessageDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messageId", "message_id", 0),
            ("messageTime", "message_time", 0),
        ],
        fields: &[&E.message_id, &E.message_time],
    }
};

crate::runtime::model!(QueueConversationEventTopicInternalMessageDetails);

crate::runtime::setters!(QueueConversationEventTopicInternalMessageDetails {
    with_message_id: message_id: ::std::string::String,
    with_message_time: message_time: crate::runtime::DateTime,
});
