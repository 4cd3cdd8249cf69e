// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanReference"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanReference`.
pub struct WfmActivityPlanJobCompleteTopicActivityPlanReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmActivityPlanJobCompleteTopicActivityPlanReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmActivityPlanJobCompleteTopicActivityPlanReference = &<WfmActivityPlanJobCompleteTopicActivityPlanReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmActivityPlanJobCompleteTopicActivityPlanReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanReference);

crate::runtime::setters!(WfmActivityPlanJobCompleteTopicActivityPlanReference {
    with_id: id: ::std::string::String,
});
