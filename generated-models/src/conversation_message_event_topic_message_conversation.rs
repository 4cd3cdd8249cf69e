// @generated from the schema "ConversationMessageEventTopicMessageConversation"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicMessageConversation`.
#[repr(C)]
pub struct ConversationMessageEventTopicMessageConversation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of ConversationMessageEventTopicMessageMediaParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMediaParticipant>,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `divisions`: `array of ConversationMessageEventTopicConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<
            crate::ConversationMessageEventTopicConversationDivisionMembership,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicMessageConversation "ConversationMessageEventTopicMessageConversation" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        participants: ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMediaParticipant> = "participants" 0 with_participants,
        other_media_uris: ::std::vec::Vec<::std::string::String> = "otherMediaUris" 0 with_other_media_uris,
        address: ::std::string::String = "address" 0 with_address,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        divisions: ::std::vec::Vec<crate::ConversationMessageEventTopicConversationDivisionMembership> = "divisions" 0 with_divisions,
    )
});
