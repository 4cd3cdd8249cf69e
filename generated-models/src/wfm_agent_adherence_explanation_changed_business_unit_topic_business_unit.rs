// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit`.
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit = &<WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit);

crate::runtime::setters!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit {
    with_id: id: ::std::string::String,
});
