// @generated from the schema "QueueConversationSocialExpressionEventTopicJourneyCustomer"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicJourneyCustomer`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicJourneyCustomer {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicJourneyCustomer "QueueConversationSocialExpressionEventTopicJourneyCustomer" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        id_type: ::std::string::String = "idType" 0 with_id_type,
    )
});
