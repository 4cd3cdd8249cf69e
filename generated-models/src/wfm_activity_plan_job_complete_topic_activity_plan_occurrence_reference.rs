// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
pub struct WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference = &<WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference);

crate::runtime::setters!(WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference {
    with_id: id: ::std::string::String,
});
