// @generated from the schema "ConversationEmailEventTopicJourneyCustomer"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicJourneyCustomer`.
#[repr(C)]
pub struct ConversationEmailEventTopicJourneyCustomer {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEmailEventTopicJourneyCustomer "ConversationEmailEventTopicJourneyCustomer" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        id_type: ::std::string::String = "idType" 0 with_id_type,
    )
});
