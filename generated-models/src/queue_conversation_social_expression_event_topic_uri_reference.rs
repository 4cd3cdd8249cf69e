// @generated from the schema "QueueConversationSocialExpressionEventTopicUriReference"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicUriReference`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicUriReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicUriReference "QueueConversationSocialExpressionEventTopicUriReference" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
    )
});
