// @generated from the schema "V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody"; changes made here are lost at the next generation

/// The schema `V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody`.
#[repr(C)]
pub struct V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `deploymentId`: `string`.
    #[doc(alias = "deploymentId")]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `sessionExpiry`: `integer`.
    #[doc(alias = "sessionExpiry")]
    pub session_expiry: ::std::option::Option<i64>,
    /// `messages`: `array of V2WebMessagingUndeliveredMessageTopicMessage`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::V2WebMessagingUndeliveredMessageTopicMessage>,
    >,
    /// `eventTimeMs`: `integer`.
    #[doc(alias = "eventTimeMs")]
    pub event_time_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody "V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody" 8 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        deployment_id: ::std::string::String = "deploymentId" 0 with_deployment_id,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        communication_id: ::std::string::String = "communicationId" 0 with_communication_id,
        session_expiry: i64 = "sessionExpiry" 0 with_session_expiry,
        messages: ::std::vec::Vec<crate::V2WebMessagingUndeliveredMessageTopicMessage> = "messages" 0 with_messages,
        event_time_ms: i64 = "eventTimeMs" 0 with_event_time_ms,
    )
});
