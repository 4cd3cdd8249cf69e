// @generated from the schema "WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit`.
pub struct WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit = &<WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit);

crate::runtime::setters!(WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit {
    with_id: id: ::std::string::String,
});
