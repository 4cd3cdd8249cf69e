// @generated from the schema "UpdateMuAgentWorkPlanRequest"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentWorkPlanRequest`.
#[repr(C)]
pub struct UpdateMuAgentWorkPlanRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `workPlanId`: `ValueWrapperString`.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperString>,
    >,
    /// `workPlanOverrides`: `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`.
    #[doc(alias = "workPlanOverrides")]
    pub work_plan_overrides: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanOverrideListWrapperWorkPlanOverrideRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateMuAgentWorkPlanRequest "UpdateMuAgentWorkPlanRequest" 3 {
    (
        user_id: ::std::string::String = "userId" 1 with_user_id,
        work_plan_id: ::std::boxed::Box<crate::ValueWrapperString> = "workPlanId" 0 with_work_plan_id,
        work_plan_overrides: ::std::boxed::Box<crate::WorkPlanOverrideListWrapperWorkPlanOverrideRequest> = "workPlanOverrides" 0 with_work_plan_overrides,
    )
});
