// @generated from the schema "VideoConferenceUpdateTopicParticipantInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `VideoConferenceUpdateTopicParticipantInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VideoConferenceUpdateTopicParticipantInfo {
    /// `activeParticipantCount`: `integer`.
    #[doc(alias = "activeParticipantCount")]
    pub active_participant_count: Option<i64>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VideoConferenceUpdateTopicParticipantInfo "VideoConferenceUpdateTopicParticipantInfo" 2 {
    (
        active_participant_count: i64 = "activeParticipantCount" with_active_participant_count,
        version: i64 = "version" with_version,
    )
});
