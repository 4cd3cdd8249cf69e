// @generated from the schema "VideoConferenceDetails"; changes made here are lost at the next generation

/// The schema `VideoConferenceDetails`.
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

impl crate::runtime::Model for VideoConferenceDetails {
    const EMPTY: Self = Self {
        conference_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        participant_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VideoConferenceDetails = &<VideoConferenceDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VideoConferenceDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conferenceId", "conference_id", 0),
            ("conversationId", "conversation_id", 0),
            ("participantInfo", "participant_info", 0),
        ],
        fields: &[&E.conference_id, &E.conversation_id, &E.participant_info],
    }
};

crate::runtime::model!(VideoConferenceDetails);

crate::runtime::setters!(VideoConferenceDetails {
    with_conference_id: conference_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_participant_info: participant_info: ::std::boxed::Box<crate::ParticipantInfo>,
});
