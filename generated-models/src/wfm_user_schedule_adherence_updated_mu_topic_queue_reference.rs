// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicQueueReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicQueueReference`.
pub struct WfmUserScheduleAdherenceUpdatedMuTopicQueueReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserScheduleAdherenceUpdatedMuTopicQueueReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedMuTopicQueueReference = &<WfmUserScheduleAdherenceUpdatedMuTopicQueueReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedMuTopicQueueReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicQueueReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedMuTopicQueueReference {
    with_id: id: ::std::string::String,
});
