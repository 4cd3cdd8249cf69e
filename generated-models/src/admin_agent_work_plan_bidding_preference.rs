// @generated from the schema "AdminAgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

/// The schema `AdminAgentWorkPlanBiddingPreference`.
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

impl crate::runtime::Model for AdminAgentWorkPlanBiddingPreference {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        submitted: ::std::option::Option::None,
        assigned_work_plan: ::std::option::Option::None,
        overridden_work_plan: ::std::option::Option::None,
        override_reason: ::std::option::Option::None,
        priorities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdminAgentWorkPlanBiddingPreference = &<AdminAgentWorkPlanBiddingPreference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdminAgentWorkPlanBiddingPreference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agent", "agent", 1),
            ("submitted", "submitted", 1),
            ("assignedWorkPlan", "assigned_work_plan", 0),
            ("overriddenWorkPlan", "overridden_work_plan", 0),
            ("overrideReason", "override_reason", 0),
            ("priorities", "priorities", 0),
        ],
        fields: &[
            &E.agent,
            &E.submitted,
            &E.assigned_work_plan,
            &E.overridden_work_plan,
            &E.override_reason,
            &E.priorities,
        ],
    }
};

crate::runtime::model!(AdminAgentWorkPlanBiddingPreference);

crate::runtime::setters!(AdminAgentWorkPlanBiddingPreference {
    with_agent: agent: ::std::boxed::Box<crate::UserReference>,
    with_submitted: submitted: bool,
    with_assigned_work_plan: assigned_work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
    with_overridden_work_plan: overridden_work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
    with_override_reason: override_reason: crate::runtime::Open<OverrideReason>,
    with_priorities: priorities: ::std::vec::Vec<i32>,
});

/// The property `overrideReason` of `AdminAgentWorkPlanBiddingPreference`. Known values: `UnableToBid`, `ChangeOfCircumstance`, `NewHire`, `EmployeeMove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OverrideReason {
    UnableToBid,
    ChangeOfCircumstance,
    NewHire,
    EmployeeMove,
}

impl crate::runtime::Enum for OverrideReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UnableToBid, "UnableToBid"),
        (Self::ChangeOfCircumstance, "ChangeOfCircumstance"),
        (Self::NewHire, "NewHire"),
        (Self::EmployeeMove, "EmployeeMove"),
    ];
}
