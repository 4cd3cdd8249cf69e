// @generated from the schema "ConversationEventTopicTransferInitiator"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicTransferInitiator`.
#[repr(C)]
pub struct ConversationEventTopicTransferInitiator {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicTransferInitiator "ConversationEventTopicTransferInitiator" 1 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
    )
});
