// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference`.
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference = &<WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference {
    with_id: id: ::std::string::String,
});
