// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference = &<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference);

crate::runtime::setters!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
    with_id: id: ::std::string::String,
});
