// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicQueueReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicQueueReference`.
pub struct WfmUserScheduleAdherenceUpdatedTopicQueueReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserScheduleAdherenceUpdatedTopicQueueReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTopicQueueReference = &<WfmUserScheduleAdherenceUpdatedTopicQueueReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTopicQueueReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicQueueReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTopicQueueReference {
    with_id: id: ::std::string::String,
});
