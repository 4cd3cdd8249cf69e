// @generated from the schema "AcknowledgeScreenRecordingRequest"; changes made here are lost at the next generation

/// The schema `AcknowledgeScreenRecordingRequest`.
#[repr(C)]
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

crate::runtime::model!(AcknowledgeScreenRecordingRequest "AcknowledgeScreenRecordingRequest" 3 {
    (
        participant_jid: ::std::string::String = "participantJid" 0 with_participant_jid,
        room_id: ::std::string::String = "roomId" 0 with_room_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
    )
});
