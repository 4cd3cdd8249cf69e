// @generated from the schema "UpdateMuAgentWorkPlanFailureResponse"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentWorkPlanFailureResponse`.
#[repr(C)]
pub struct UpdateMuAgentWorkPlanFailureResponse {
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `failure`: `string`, required.
    pub failure: ::std::option::Option<crate::runtime::Open<Failure>>,
    /// `notFoundWorkPlanId`: `string`.
    #[doc(alias = "notFoundWorkPlanId")]
    pub not_found_work_plan_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateMuAgentWorkPlanFailureResponse "UpdateMuAgentWorkPlanFailureResponse" 3 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 1 with_user,
        failure: crate::runtime::Open<Failure> = "failure" 1 with_failure,
        not_found_work_plan_id: ::std::string::String = "notFoundWorkPlanId" 0 with_not_found_work_plan_id,
    )
});

/// The property `failure` of `UpdateMuAgentWorkPlanFailureResponse`. Known values: `AgentNotInManagementUnit`, `OverlappingOverride`, `OverrideNotFound`, `TooManyOverrides`, `WorkPlanNotFound`.
#[non_exhaustive]
pub enum Failure {
    AgentNotInManagementUnit,
    OverlappingOverride,
    OverrideNotFound,
    TooManyOverrides,
    WorkPlanNotFound,
}

crate::runtime::known!(Failure);

impl crate::runtime::Enum for Failure {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentNotInManagementUnit, "AgentNotInManagementUnit"),
        (Self::OverlappingOverride, "OverlappingOverride"),
        (Self::OverrideNotFound, "OverrideNotFound"),
        (Self::TooManyOverrides, "TooManyOverrides"),
        (Self::WorkPlanNotFound, "WorkPlanNotFound"),
    ];
}
