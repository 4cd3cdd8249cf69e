// @generated from the schema "QueueConversationEventTopicMessageMetadataContent"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicMessageMetadataContent`.
pub struct QueueConversationEventTopicMessageMetadataContent {
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicMessageMetadataContent {
    const EMPTY: Self = Self {
        content_type: ::std::option::Option::None,
        sub_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicMessageMetadataContent = &<QueueConversationEventTopicMessageMetadataContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicMessageMetadataContent",
        empty: E,
        extra: &E.extra,
        properties: &[("contentType", "content_type", 0), ("subType", "sub_type", 0)],
        fields: &[&E.content_type, &E.sub_type],
    }
};

crate::runtime::model!(QueueConversationEventTopicMessageMetadataContent);

crate::runtime::setters!(QueueConversationEventTopicMessageMetadataContent {
    with_content_type: content_type: ::std::string::String,
    with_sub_type: sub_type: ::std::string::String,
});
