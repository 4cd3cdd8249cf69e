// @generated from the schema "AcknowledgeScreenRecordingRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AcknowledgeScreenRecordingRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AcknowledgeScreenRecordingRequest {
    /// `participantJid`: `string`.
    #[doc(alias = "participantJid")]
    pub participant_jid: Option<String>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AcknowledgeScreenRecordingRequest "AcknowledgeScreenRecordingRequest" 3 {
    (
        participant_jid: String = "participantJid" with_participant_jid,
        room_id: String = "roomId" with_room_id,
        conversation_id: String = "conversationId" with_conversation_id,
    )
});
