// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserReference`.
pub struct WfmUserScheduleAdherenceUpdatedTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserScheduleAdherenceUpdatedTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTopicUserReference = &<WfmUserScheduleAdherenceUpdatedTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicUserReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTopicUserReference {
    with_id: id: ::std::string::String,
});
