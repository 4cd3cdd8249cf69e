// @generated from the schema "QueueConversationEventTopicTransferDestination"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicTransferDestination`.
#[repr(C)]
pub struct QueueConversationEventTopicTransferDestination {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicTransferDestination "QueueConversationEventTopicTransferDestination" 2 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        address: ::std::string::String = "address" 0 with_address,
    )
});
