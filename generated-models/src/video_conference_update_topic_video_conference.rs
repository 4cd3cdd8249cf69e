// @generated from the schema "VideoConferenceUpdateTopicVideoConference"; changes made here are lost at the next generation

/// The schema `VideoConferenceUpdateTopicVideoConference`.
#[repr(C)]
pub struct VideoConferenceUpdateTopicVideoConference {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: ::std::option::Option<::std::string::String>,
    /// `participantInfo`: `VideoConferenceUpdateTopicParticipantInfo`.
    #[doc(alias = "participantInfo")]
    pub participant_info: ::std::option::Option<
        ::std::boxed::Box<crate::VideoConferenceUpdateTopicParticipantInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VideoConferenceUpdateTopicVideoConference "VideoConferenceUpdateTopicVideoConference" 3 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        conference_id: ::std::string::String = "conferenceId" 0 with_conference_id,
        participant_info: ::std::boxed::Box<crate::VideoConferenceUpdateTopicParticipantInfo> = "participantInfo" 0 with_participant_info,
    )
});
