// @generated from the schema "QueueConversationCobrowseEventTopicJourneyCustomer"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicJourneyCustomer`.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicJourneyCustomer {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicJourneyCustomer "QueueConversationCobrowseEventTopicJourneyCustomer" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        id_type: ::std::string::String = "idType" 0 with_id_type,
    )
});
