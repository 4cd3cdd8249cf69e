// @generated from the schema "VideoConferenceUpdateTopicVideoConference"; changes made here are lost at the next generation

use crate::VideoConferenceUpdateTopicParticipantInfo;
use crate::runtime::Extra;

/// The schema `VideoConferenceUpdateTopicVideoConference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VideoConferenceUpdateTopicVideoConference {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: Option<String>,
    /// `participantInfo`: `VideoConferenceUpdateTopicParticipantInfo`.
    #[doc(alias = "participantInfo")]
    pub participant_info: Option<Box<VideoConferenceUpdateTopicParticipantInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VideoConferenceUpdateTopicVideoConference "VideoConferenceUpdateTopicVideoConference" 3 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        conference_id: String = "conferenceId" with_conference_id,
        participant_info: Box<VideoConferenceUpdateTopicParticipantInfo> = "participantInfo" with_participant_info,
    )
});
