// @generated from the schema "ConversationSocialExpressionEventTopicSocialConversation"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicSocialConversation`.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicSocialConversation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of ConversationSocialExpressionEventTopicSocialMediaParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<
            crate::ConversationSocialExpressionEventTopicSocialMediaParticipant,
        >,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `divisions`: `array of ConversationSocialExpressionEventTopicConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<
            crate::ConversationSocialExpressionEventTopicConversationDivisionMembership,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicSocialConversation "ConversationSocialExpressionEventTopicSocialConversation" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        participants: ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicSocialMediaParticipant> = "participants" 0 with_participants,
        other_media_uris: ::std::vec::Vec<::std::string::String> = "otherMediaUris" 0 with_other_media_uris,
        address: ::std::string::String = "address" 0 with_address,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        divisions: ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicConversationDivisionMembership> = "divisions" 0 with_divisions,
    )
});
