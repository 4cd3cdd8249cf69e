// @generated from the schema "VideoConferenceDetails"; changes made here are lost at the next generation

use crate::ParticipantInfo;
use crate::runtime::Extra;

/// The schema `VideoConferenceDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VideoConferenceDetails {
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `participantInfo`: `ParticipantInfo`.
    #[doc(alias = "participantInfo")]
    pub participant_info: Option<Box<ParticipantInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VideoConferenceDetails "VideoConferenceDetails" 3 {
    (
        conference_id: String = "conferenceId" with_conference_id,
        conversation_id: String = "conversationId" with_conversation_id,
        participant_info: Box<ParticipantInfo> = "participantInfo" with_participant_info,
    )
});
