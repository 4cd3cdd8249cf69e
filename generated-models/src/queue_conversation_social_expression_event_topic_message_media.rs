// @generated from the schema "QueueConversationSocialExpressionEventTopicMessageMedia"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicMessageMedia`.
pub struct QueueConversationSocialExpressionEventTopicMessageMedia {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// `contentLengthBytes`: `integer`.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: ::std::option::Option<i64>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationSocialExpressionEventTopicMessageMedia {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        content_length_bytes: ::std::option::Option::None,
        name: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicMessageMedia = &<QueueConversationSocialExpressionEventTopicMessageMedia as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicMessageMedia",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 0),
            ("mediaType", "media_type", 0),
            ("contentLengthBytes", "content_length_bytes", 0),
            ("name", "name", 0),
            ("id", "id", 0),
        ],
        fields: &[&E.url, &E.media_type, &E.content_length_bytes, &E.name, &E.id],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicMessageMedia);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicMessageMedia {
    with_url: url: ::std::string::String,
    with_media_type: media_type: ::std::string::String,
    with_content_length_bytes: content_length_bytes: i64,
    with_name: name: ::std::string::String,
    with_id: id: ::std::string::String,
});
