// @generated from the schema "QueueConversationVideoEventTopicMessageMetadataEvent"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicMessageMetadataEvent`.
pub struct QueueConversationVideoEventTopicMessageMetadataEvent {
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationVideoEventTopicMessageMetadataEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        sub_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicMessageMetadataEvent = &<QueueConversationVideoEventTopicMessageMetadataEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicMessageMetadataEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("eventType", "event_type", 0), ("subType", "sub_type", 0)],
        fields: &[&E.event_type, &E.sub_type],
    }
};

crate::runtime::model!(QueueConversationVideoEventTopicMessageMetadataEvent);

crate::runtime::setters!(QueueConversationVideoEventTopicMessageMetadataEvent {
    with_event_type: event_type: ::std::string::String,
    with_sub_type: sub_type: ::std::string::String,
});
