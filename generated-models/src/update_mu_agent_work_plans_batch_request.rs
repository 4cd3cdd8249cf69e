// @generated from the schema "UpdateMuAgentWorkPlansBatchRequest"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentWorkPlansBatchRequest`.
#[repr(C)]
pub struct UpdateMuAgentWorkPlansBatchRequest {
    /// `entities`: `array of UpdateMuAgentWorkPlanRequest`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UpdateMuAgentWorkPlanRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateMuAgentWorkPlansBatchRequest "UpdateMuAgentWorkPlansBatchRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::UpdateMuAgentWorkPlanRequest> = "entities" 0 with_entities,
    )
});
