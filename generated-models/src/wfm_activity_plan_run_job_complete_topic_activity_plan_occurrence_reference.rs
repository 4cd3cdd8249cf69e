// @generated from the schema "WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference`.
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference = &<WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference);

crate::runtime::setters!(WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference {
    with_id: id: ::std::string::String,
});
