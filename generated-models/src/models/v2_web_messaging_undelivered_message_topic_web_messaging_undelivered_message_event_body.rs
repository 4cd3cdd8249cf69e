// @generated from the schema "V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody"; changes made here are lost at the next generation

use crate::V2WebMessagingUndeliveredMessageTopicMessage;
use crate::runtime::Extra;

/// The schema `V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `deploymentId`: `string`.
    #[doc(alias = "deploymentId")]
    pub deployment_id: Option<String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `sessionExpiry`: `integer`.
    #[doc(alias = "sessionExpiry")]
    pub session_expiry: Option<i64>,
    /// `messages`: `array of V2WebMessagingUndeliveredMessageTopicMessage`.
    pub messages: Option<Vec<V2WebMessagingUndeliveredMessageTopicMessage>>,
    /// `eventTimeMs`: `integer`.
    #[doc(alias = "eventTimeMs")]
    pub event_time_ms: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody "V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody" 8 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        deployment_id: String = "deploymentId" with_deployment_id,
        participant_id: String = "participantId" with_participant_id,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        communication_id: String = "communicationId" with_communication_id,
        session_expiry: i64 = "sessionExpiry" with_session_expiry,
        messages: Vec<V2WebMessagingUndeliveredMessageTopicMessage> = "messages" with_messages,
        event_time_ms: i64 = "eventTimeMs" with_event_time_ms,
    )
});
