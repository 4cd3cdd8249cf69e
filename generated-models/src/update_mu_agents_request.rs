// @generated from the schema "UpdateMuAgentsRequest"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentsRequest`.
pub struct UpdateMuAgentsRequest {
    /// `entities`: `array of UpdateMuAgentRequest`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UpdateMuAgentRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateMuAgentsRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateMuAgentsRequest = &<UpdateMuAgentsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateMuAgentsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(UpdateMuAgentsRequest);

crate::runtime::setters!(UpdateMuAgentsRequest {
    with_entities: entities: ::std::vec::Vec<crate::UpdateMuAgentRequest>,
});
