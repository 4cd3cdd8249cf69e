// @generated from the schema "VideoConferenceDetails"; changes made here are lost at the next generation

/// The schema `VideoConferenceDetails`.
#[repr(C)]
pub struct VideoConferenceDetails {
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantInfo`: `ParticipantInfo`.
    #[doc(alias = "participantInfo")]
    pub participant_info: ::std::option::Option<
        ::std::boxed::Box<crate::ParticipantInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VideoConferenceDetails "VideoConferenceDetails" 3 {
    (
        conference_id: ::std::string::String = "conferenceId" 0 with_conference_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        participant_info: ::std::boxed::Box<crate::ParticipantInfo> = "participantInfo" 0 with_participant_info,
    )
});
