// @generated from the schema "WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit`.
pub struct WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit = &<WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit);

crate::runtime::setters!(WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
    with_id: id: ::std::string::String,
});
