// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserReference`.
pub struct WfmUserScheduleAdherenceUpdatedMuTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserScheduleAdherenceUpdatedMuTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedMuTopicUserReference = &<WfmUserScheduleAdherenceUpdatedMuTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedMuTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicUserReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedMuTopicUserReference {
    with_id: id: ::std::string::String,
});
