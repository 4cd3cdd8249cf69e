// @generated from the schema "QueueConversationSocialExpressionEventTopicTransferModifedBy"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicTransferModifedBy`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicTransferModifedBy {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicTransferModifedBy "QueueConversationSocialExpressionEventTopicTransferModifedBy" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
