// @generated from the schema "AgentWorkPlans"; changes made here are lost at the next generation

/// The schema `AgentWorkPlans`.
#[repr(C)]
pub struct AgentWorkPlans {
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `workPlanLookupKeysPerWeek`: `array of integer (int32)`, required.
    #[doc(alias = "workPlanLookupKeysPerWeek")]
    pub work_plan_lookup_keys_per_week: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlans "AgentWorkPlans" 2 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 1 with_user,
        work_plan_lookup_keys_per_week: ::std::vec::Vec<i32> = "workPlanLookupKeysPerWeek" 1 with_work_plan_lookup_keys_per_week,
    )
});
