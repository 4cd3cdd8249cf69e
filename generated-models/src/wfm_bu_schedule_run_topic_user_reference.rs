// @generated from the schema "WfmBuScheduleRunTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleRunTopicUserReference`.
pub struct WfmBuScheduleRunTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuScheduleRunTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleRunTopicUserReference = &<WfmBuScheduleRunTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleRunTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmBuScheduleRunTopicUserReference);

crate::runtime::setters!(WfmBuScheduleRunTopicUserReference {
    with_id: id: ::std::string::String,
});
