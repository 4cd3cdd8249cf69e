// @generated from the schema "V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody"; changes made here are lost at the next generation

/// The schema `V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody`.
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

impl crate::runtime::Model
for V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        deployment_id: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        session_expiry: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        event_time_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody = &<V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("deploymentId", "deployment_id", 0),
            ("participantId", "participant_id", 0),
            ("externalContactId", "external_contact_id", 0),
            ("communicationId", "communication_id", 0),
            ("sessionExpiry", "session_expiry", 0),
            ("messages", "messages", 0),
            ("eventTimeMs", "event_time_ms", 0),
        ],
        fields: &[
            &E.conversation_id,
            &E.deployment_id,
            &E.participant_id,
            &E.external_contact_id,
            &E.communication_id,
            &E.session_expiry,
            &E.messages,
            &E.event_time_ms,
        ],
    }
};

crate::runtime::model!(V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody);

crate::runtime::setters!(V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody {
    with_conversation_id: conversation_id: ::std::string::String,
    with_deployment_id: deployment_id: ::std::string::String,
    with_participant_id: participant_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_communication_id: communication_id: ::std::string::String,
    with_session_expiry: session_expiry: i64,
    with_messages: messages: ::std::vec::Vec<crate::V2WebMessagingUndeliveredMessageTopicMessage>,
    with_event_time_ms: event_time_ms: i64,
});
