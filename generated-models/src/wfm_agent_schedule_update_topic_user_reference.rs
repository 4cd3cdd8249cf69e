// @generated from the schema "WfmAgentScheduleUpdateTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmAgentScheduleUpdateTopicUserReference`.
pub struct WfmAgentScheduleUpdateTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmAgentScheduleUpdateTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentScheduleUpdateTopicUserReference = &<WfmAgentScheduleUpdateTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentScheduleUpdateTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAgentScheduleUpdateTopicUserReference);

crate::runtime::setters!(WfmAgentScheduleUpdateTopicUserReference {
    with_id: id: ::std::string::String,
});
