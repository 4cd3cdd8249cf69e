// @generated from the schema "ConversationMessageEventTopicMessageMetadataEvent"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicMessageMetadataEvent`.
pub struct ConversationMessageEventTopicMessageMetadataEvent {
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessageEventTopicMessageMetadataEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        sub_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageEventTopicMessageMetadataEvent = &<ConversationMessageEventTopicMessageMetadataEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageEventTopicMessageMetadataEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("eventType", "event_type", 0), ("subType", "sub_type", 0)],
        fields: &[&E.event_type, &E.sub_type],
    }
};

crate::runtime::model!(ConversationMessageEventTopicMessageMetadataEvent);

crate::runtime::setters!(ConversationMessageEventTopicMessageMetadataEvent {
    with_event_type: event_type: ::std::string::String,
    with_sub_type: sub_type: ::std::string::String,
});
