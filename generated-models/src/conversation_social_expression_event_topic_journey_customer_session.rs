// @generated from the schema "ConversationSocialExpressionEventTopicJourneyCustomerSession"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicJourneyCustomerSession`.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicJourneyCustomerSession {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicJourneyCustomerSession "ConversationSocialExpressionEventTopicJourneyCustomerSession" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        r#type: ::std::string::String = "type" 0 with_type,
    )
});
