// @generated from the schema "ParticipantInfo"; changes made here are lost at the next generation

/// The schema `ParticipantInfo`.
pub struct ParticipantInfo {
    /// `activeParticipantCount`: `integer (int32)`.
    #[doc(alias = "activeParticipantCount")]
    pub active_participant_count: ::std::option::Option<i32>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ParticipantInfo {
    const EMPTY: Self = Self {
        active_participant_count: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ParticipantInfo = &<ParticipantInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ParticipantInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activeParticipantCount", "active_participant_count", 0),
            ("version", "version", 0),
        ],
        fields: &[&E.active_participant_count, &E.version],
    }
};

crate::runtime::model!(ParticipantInfo);

crate::runtime::setters!(ParticipantInfo {
    with_active_participant_count: active_participant_count: i32,
    with_version: version: i32,
});
