// @generated from the schema "AdminAgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

/// The schema `AdminAgentWorkPlanBiddingPreference`.
#[repr(C)]
pub struct AdminAgentWorkPlanBiddingPreference {
    /// `agent`: `UserReference`, required.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `submitted`: `boolean`, required.
    pub submitted: ::std::option::Option<bool>,
    /// `assignedWorkPlan`: `WorkPlanReference`.
    #[doc(alias = "assignedWorkPlan")]
    pub assigned_work_plan: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanReference>,
    >,
    /// `overriddenWorkPlan`: `WorkPlanReference`.
    #[doc(alias = "overriddenWorkPlan")]
    pub overridden_work_plan: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanReference>,
    >,
    /// `overrideReason`: `string`.
    #[doc(alias = "overrideReason")]
    pub override_reason: ::std::option::Option<crate::runtime::Open<OverrideReason>>,
    /// `priorities`: `array of integer (int32)`.
    pub priorities: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdminAgentWorkPlanBiddingPreference "AdminAgentWorkPlanBiddingPreference" 6 {
    (
        agent: ::std::boxed::Box<crate::UserReference> = "agent" 1 with_agent,
        submitted: bool = "submitted" 1 with_submitted,
        assigned_work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "assignedWorkPlan" 0 with_assigned_work_plan,
        overridden_work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "overriddenWorkPlan" 0 with_overridden_work_plan,
        override_reason: crate::runtime::Open<OverrideReason> = "overrideReason" 0 with_override_reason,
        priorities: ::std::vec::Vec<i32> = "priorities" 0 with_priorities,
    )
});

/// The property `overrideReason` of `AdminAgentWorkPlanBiddingPreference`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
#[non_exhaustive]
pub enum OverrideReason {
    UnableToBid,
    ChangeOfCircumstance,
    NewHire,
    EmployeeMove,
}

crate::runtime::known!(OverrideReason);

impl crate::runtime::Enum for OverrideReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UnableToBid, "UnableToBid"),
        (Self::ChangeOfCircumstance, "ChangeOfCircumstance"),
        (Self::NewHire, "NewHire"),
        (Self::EmployeeMove, "EmployeeMove"),
    ];
}
