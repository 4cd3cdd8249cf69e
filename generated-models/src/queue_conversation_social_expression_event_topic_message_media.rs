// @generated from the schema "QueueConversationSocialExpressionEventTopicMessageMedia"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicMessageMedia`.
#[repr(C)]
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

crate::runtime::model!(QueueConversationSocialExpressionEventTopicMessageMedia "QueueConversationSocialExpressionEventTopicMessageMedia" 5 {
    (
        url: ::std::string::String = "url" 0 with_url,
        media_type: ::std::string::String = "mediaType" 0 with_media_type,
        content_length_bytes: i64 = "contentLengthBytes" 0 with_content_length_bytes,
        name: ::std::string::String = "name" 0 with_name,
        id: ::std::string::String = "id" 0 with_id,
    )
});
