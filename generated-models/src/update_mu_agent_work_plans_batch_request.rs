// @generated from the schema "UpdateMuAgentWorkPlansBatchRequest"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentWorkPlansBatchRequest`.
pub struct UpdateMuAgentWorkPlansBatchRequest {
    /// `entities`: `array of UpdateMuAgentWorkPlanRequest`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UpdateMuAgentWorkPlanRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateMuAgentWorkPlansBatchRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateMuAgentWorkPlansBatchRequest = &<UpdateMuAgentWorkPlansBatchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateMuAgentWorkPlansBatchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(UpdateMuAgentWorkPlansBatchRequest);

crate::runtime::setters!(UpdateMuAgentWorkPlansBatchRequest {
    with_entities: entities: ::std::vec::Vec<crate::UpdateMuAgentWorkPlanRequest>,
});
