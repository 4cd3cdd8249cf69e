// @generated from the schema "WfmAgentAdherenceExplanationChangedAgentTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicUserReference`.
pub struct WfmAgentAdherenceExplanationChangedAgentTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAgentAdherenceExplanationChangedAgentTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentAdherenceExplanationChangedAgentTopicUserReference = &<WfmAgentAdherenceExplanationChangedAgentTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentAdherenceExplanationChangedAgentTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmAgentAdherenceExplanationChangedAgentTopicUserReference);

crate::runtime::setters!(WfmAgentAdherenceExplanationChangedAgentTopicUserReference {
    with_id: id: ::std::string::String,
});
