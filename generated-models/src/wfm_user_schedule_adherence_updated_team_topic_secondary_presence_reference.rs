// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference`.
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference = &<WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference {
    with_id: id: ::std::string::String,
});
