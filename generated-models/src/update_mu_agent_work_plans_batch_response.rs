// @generated from the schema "UpdateMuAgentWorkPlansBatchResponse"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentWorkPlansBatchResponse`.
pub struct UpdateMuAgentWorkPlansBatchResponse {
    /// `failures`: `array of UpdateMuAgentWorkPlanFailureResponse`, required.
    pub failures: ::std::option::Option<
        ::std::vec::Vec<crate::UpdateMuAgentWorkPlanFailureResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateMuAgentWorkPlansBatchResponse {
    const EMPTY: Self = Self {
        failures: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateMuAgentWorkPlansBatchResponse = &<UpdateMuAgentWorkPlansBatchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateMuAgentWorkPlansBatchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("failures", "failures", 1)],
        fields: &[&E.failures],
    }
};

crate::runtime::model!(UpdateMuAgentWorkPlansBatchResponse);

crate::runtime::setters!(UpdateMuAgentWorkPlansBatchResponse {
    with_failures: failures: ::std::vec::Vec<crate::UpdateMuAgentWorkPlanFailureResponse>,
});
