// @generated from the schema "UpdateMuAgentWorkPlansBatchResponse"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentWorkPlansBatchResponse`.
#[repr(C)]
pub struct UpdateMuAgentWorkPlansBatchResponse {
    /// `failures`: `array of UpdateMuAgentWorkPlanFailureResponse`, required.
    pub failures: ::std::option::Option<
        ::std::vec::Vec<crate::UpdateMuAgentWorkPlanFailureResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateMuAgentWorkPlansBatchResponse "UpdateMuAgentWorkPlansBatchResponse" 1 {
    (
        failures: ::std::vec::Vec<crate::UpdateMuAgentWorkPlanFailureResponse> = "failures" 1 with_failures,
    )
});
