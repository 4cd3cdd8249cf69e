// @generated from the schema "WfmActivityPlanRunJobCompleteTopicActivityPlanReference"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanReference`.
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmActivityPlanRunJobCompleteTopicActivityPlanReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmActivityPlanRunJobCompleteTopicActivityPlanReference = &<WfmActivityPlanRunJobCompleteTopicActivityPlanReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmActivityPlanRunJobCompleteTopicActivityPlanReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanReference);

crate::runtime::setters!(WfmActivityPlanRunJobCompleteTopicActivityPlanReference {
    with_id: id: ::std::string::String,
});
