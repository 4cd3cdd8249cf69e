// @generated from the schema "VideoConferenceUpdateTopicParticipantInfo"; changes made here are lost at the next generation

/// The schema `VideoConferenceUpdateTopicParticipantInfo`.
#[repr(C)]
pub struct VideoConferenceUpdateTopicParticipantInfo {
    /// `activeParticipantCount`: `integer`.
    #[doc(alias = "activeParticipantCount")]
    pub active_participant_count: ::std::option::Option<i64>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VideoConferenceUpdateTopicParticipantInfo "VideoConferenceUpdateTopicParticipantInfo" 2 {
    (
        active_participant_count: i64 = "activeParticipantCount" 0 with_active_participant_count,
        version: i64 = "version" 0 with_version,
    )
});
