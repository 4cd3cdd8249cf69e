// @generated from the schema "VideoConferenceUpdateTopicParticipantInfo"; changes made here are lost at the next generation

/// The schema `VideoConferenceUpdateTopicParticipantInfo`.
pub struct VideoConferenceUpdateTopicParticipantInfo {
    /// `activeParticipantCount`: `integer`.
    #[doc(alias = "activeParticipantCount")]
    pub active_participant_count: ::std::option::Option<i64>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VideoConferenceUpdateTopicParticipantInfo {
    const EMPTY: Self = Self {
        active_participant_count: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VideoConferenceUpdateTopicParticipantInfo = &<VideoConferenceUpdateTopicParticipantInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VideoConferenceUpdateTopicParticipantInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activeParticipantCount", "active_participant_count", 0),
            ("version", "version", 0),
        ],
        fields: &[&E.active_participant_count, &E.version],
    }
};

crate::runtime::model!(VideoConferenceUpdateTopicParticipantInfo);

crate::runtime::setters!(VideoConferenceUpdateTopicParticipantInfo {
    with_active_participant_count: active_participant_count: i64,
    with_version: version: i64,
});
