// @generated from the schema "AgentWorkPlanBid"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `AgentWorkPlanBid`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlanBid {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `bidWindowStartDate`: `string (date)`, required.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: Option<Date>,
    /// `bidWindowEndDate`: `string (date)`, required.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: Option<Date>,
    /// `effectiveDate`: `string (date)`, required.
    #[doc(alias = "effectiveDate")]
    pub effective_date: Option<Date>,
    /// `status`: one of `Draft`, `Locked`, `Optimized`, `Scheduled` and 4 more, required.
    pub status: Option<Open<Status>>,
    /// `workPlanFieldsVisibleToAgents`: array of one of `Name` and `PaidHours`, required.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: Option<
        Vec<Open<WorkPlanFieldsVisibleToAgents>>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlanBid "AgentWorkPlanBid" 8 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        bid_window_start_date: Date = "bidWindowStartDate" with_bid_window_start_date required,
        bid_window_end_date: Date = "bidWindowEndDate" with_bid_window_end_date required,
        effective_date: Date = "effectiveDate" with_effective_date required,
        status: Open<Status> = "status" with_status required,
        work_plan_fields_visible_to_agents: Vec<Open<WorkPlanFieldsVisibleToAgents>> = "workPlanFieldsVisibleToAgents" with_work_plan_fields_visible_to_agents required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `AgentWorkPlanBid`. Known values: `Draft`, `Locked`, `Optimized`, `Scheduled`, `Open`, `Closed`, `Processed`, `Published`.
#[repr(u16)]
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

crate::runtime::values!(Status {
    Draft = "Draft",
    Locked = "Locked",
    Optimized = "Optimized",
    Scheduled = "Scheduled",
    Open = "Open",
    Closed = "Closed",
    Processed = "Processed",
    Published = "Published",
});

/// The property `workPlanFieldsVisibleToAgents` of `AgentWorkPlanBid`. Known values: `Name`, `PaidHours`.
#[repr(u16)]
#[non_exhaustive]
pub enum WorkPlanFieldsVisibleToAgents {
    Name,
    PaidHours,
}

crate::runtime::values!(WorkPlanFieldsVisibleToAgents {
    Name = "Name",
    PaidHours = "PaidHours",
});
