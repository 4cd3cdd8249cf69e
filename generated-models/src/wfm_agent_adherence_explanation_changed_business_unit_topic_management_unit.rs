// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit`.
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit = &<WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit);

crate::runtime::setters!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
    with_id: id: ::std::string::String,
});
