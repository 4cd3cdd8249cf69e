// @generated from the schema "VideoConferenceUpdateTopicVideoConference"; changes made here are lost at the next generation

/// The schema `VideoConferenceUpdateTopicVideoConference`.
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

impl crate::runtime::Model for VideoConferenceUpdateTopicVideoConference {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        conference_id: ::std::option::Option::None,
        participant_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VideoConferenceUpdateTopicVideoConference = &<VideoConferenceUpdateTopicVideoConference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VideoConferenceUpdateTopicVideoConference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("conferenceId", "conference_id", 0),
            ("participantInfo", "participant_info", 0),
        ],
        fields: &[&E.conversation_id, &E.conference_id, &E.participant_info],
    }
};

crate::runtime::model!(VideoConferenceUpdateTopicVideoConference);

crate::runtime::setters!(VideoConferenceUpdateTopicVideoConference {
    with_conversation_id: conversation_id: ::std::string::String,
    with_conference_id: conference_id: ::std::string::String,
    with_participant_info: participant_info: ::std::boxed::Box<crate::VideoConferenceUpdateTopicParticipantInfo>,
});
