// @generated from the schema "ConversationEventTopicMessageSticker"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicMessageSticker`.
#[repr(C)]
pub struct ConversationEventTopicMessageSticker {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicMessageSticker "ConversationEventTopicMessageSticker" 2 {
    (
        url: ::std::string::String = "url" 0 with_url,
        id: ::std::string::String = "id" 0 with_id,
    )
});
