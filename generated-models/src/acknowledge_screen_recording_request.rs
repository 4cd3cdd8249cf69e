// @generated from the schema "AcknowledgeScreenRecordingRequest"; changes made here are lost at the next generation

/// The schema `AcknowledgeScreenRecordingRequest`.
pub struct AcknowledgeScreenRecordingRequest {
    /// `participantJid`: `string`.
    #[doc(alias = "participantJid")]
    pub participant_jid: ::std::option::Option<::std::string::String>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AcknowledgeScreenRecordingRequest {
    const EMPTY: Self = Self {
        participant_jid: ::std::option::Option::None,
        room_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AcknowledgeScreenRecordingRequest = &<AcknowledgeScreenRecordingRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AcknowledgeScreenRecordingRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("participantJid", "participant_jid", 0),
            ("roomId", "room_id", 0),
            ("conversationId", "conversation_id", 0),
        ],
        fields: &[&E.participant_jid, &E.room_id, &E.conversation_id],
    }
};

crate::runtime::model!(AcknowledgeScreenRecordingRequest);

crate::runtime::setters!(AcknowledgeScreenRecordingRequest {
    with_participant_jid: participant_jid: ::std::string::String,
    with_room_id: room_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
});
