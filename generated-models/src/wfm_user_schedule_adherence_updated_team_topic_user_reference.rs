// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserReference`.
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserScheduleAdherenceUpdatedTeamTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTeamTopicUserReference = &<WfmUserScheduleAdherenceUpdatedTeamTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTeamTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicUserReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTeamTopicUserReference {
    with_id: id: ::std::string::String,
});
