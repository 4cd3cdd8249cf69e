// @generated from the schema "AgentWorkPlanBid"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBid`.
#[repr(C)]
pub struct AgentWorkPlanBid {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `bidWindowStartDate`: `string (date)`, required.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `bidWindowEndDate`: `string (date)`, required.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: ::std::option::Option<crate::runtime::Date>,
    /// `effectiveDate`: `string (date)`, required.
    #[doc(alias = "effectiveDate")]
    pub effective_date: ::std::option::Option<crate::runtime::Date>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `workPlanFieldsVisibleToAgents`: `array of string`, required.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlanBid "AgentWorkPlanBid" 8 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 0 with_name,
        bid_window_start_date: crate::runtime::Date = "bidWindowStartDate" 1 with_bid_window_start_date,
        bid_window_end_date: crate::runtime::Date = "bidWindowEndDate" 1 with_bid_window_end_date,
        effective_date: crate::runtime::Date = "effectiveDate" 1 with_effective_date,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        work_plan_fields_visible_to_agents: ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>> = "workPlanFieldsVisibleToAgents" 1 with_work_plan_fields_visible_to_agents,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `AgentWorkPlanBid`. Known values: `Draft`, `Locked`, `Optimized`, `Scheduled`, `Open`, `Closed`, `Processed`, `Published`.
#[non_exhaustive]
pub enum Status {
    Draft,
    Locked,
    Optimized,
    Scheduled,
    Open,
    Closed,
    Processed,
    Published,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Locked, "Locked"),
        (Self::Optimized, "Optimized"),
        (Self::Scheduled, "Scheduled"),
        (Self::Open, "Open"),
        (Self::Closed, "Closed"),
        (Self::Processed, "Processed"),
        (Self::Published, "Published"),
    ];
}

/// The property `workPlanFieldsVisibleToAgents` of `AgentWorkPlanBid`. Known values: `Name`, `PaidHours`.
#[non_exhaustive]
pub enum WorkPlanFieldsVisibleToAgents {
    Name,
    PaidHours,
}

crate::runtime::known!(WorkPlanFieldsVisibleToAgents);

impl crate::runtime::Enum for WorkPlanFieldsVisibleToAgents {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::PaidHours, "PaidHours"),
    ];
}
