// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference`.
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `secondaryPresences`: `array of WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        secondary_presences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference = &<WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("secondaryPresences", "secondary_presences", 0)],
        fields: &[&E.id, &E.secondary_presences],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
    with_id: id: ::std::string::String,
    with_secondary_presences: secondary_presences: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference>,
});
