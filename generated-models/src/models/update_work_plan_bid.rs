// @generated from the schema "UpdateWorkPlanBid"; changes made here are lost at the next generation

use crate::{BuShortTermForecastWeekReference, ListWrapperAgentWorkPlanField};
use crate::runtime::{Date, Extra, Open};

/// The schema `UpdateWorkPlanBid`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateWorkPlanBid {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `forecast`: `BuShortTermForecastWeekReference`.
    pub forecast: Option<Box<BuShortTermForecastWeekReference>>,
    /// `bidWindowStartDate`: `string (date)`.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: Option<Date>,
    /// `bidWindowEndDate`: `string (date)`.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: Option<Date>,
    /// `effectiveDate`: `string (date)`.
    #[doc(alias = "effectiveDate")]
    pub effective_date: Option<Date>,
    /// `agentRankingType`: one of `HireDate` and `Performance`.
    #[doc(alias = "agentRankingType")]
    pub agent_ranking_type: Option<Open<AgentRankingType>>,
    /// `rankingTiebreakerType`: one of `HireDate`, `Performance`, `Custom` and `RandomlyAssign`.
    #[doc(alias = "rankingTiebreakerType")]
    pub ranking_tiebreaker_type: Option<Open<RankingTiebreakerType>>,
    /// `workPlanFieldsVisibleToAgents`: `ListWrapperAgentWorkPlanField`.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: Option<Box<ListWrapperAgentWorkPlanField>>,
    /// `status`: one of `Draft`, `Locked`, `Optimized`, `Scheduled` and 4 more.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateWorkPlanBid "UpdateWorkPlanBid" 9 {
    (
        name: String = "name" with_name,
        forecast: Box<BuShortTermForecastWeekReference> = "forecast" with_forecast,
        bid_window_start_date: Date = "bidWindowStartDate" with_bid_window_start_date,
        bid_window_end_date: Date = "bidWindowEndDate" with_bid_window_end_date,
        effective_date: Date = "effectiveDate" with_effective_date,
        agent_ranking_type: Open<AgentRankingType> = "agentRankingType" with_agent_ranking_type,
        ranking_tiebreaker_type: Open<RankingTiebreakerType> = "rankingTiebreakerType" with_ranking_tiebreaker_type,
        work_plan_fields_visible_to_agents: Box<ListWrapperAgentWorkPlanField> = "workPlanFieldsVisibleToAgents" with_work_plan_fields_visible_to_agents,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `agentRankingType` of `UpdateWorkPlanBid`. Known values: `HireDate`, `Performance`.
#[repr(u16)]
#[non_exhaustive]
pub enum AgentRankingType {
    HireDate,
    Performance,
}

crate::runtime::values!(AgentRankingType {
    HireDate = "HireDate",
    Performance = "Performance",
});

/// The property `rankingTiebreakerType` of `UpdateWorkPlanBid`. Known values: `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
#[repr(u16)]
#[non_exhaustive]
pub enum RankingTiebreakerType {
    HireDate,
    Performance,
    Custom,
    RandomlyAssign,
}

crate::runtime::values!(RankingTiebreakerType {
    HireDate = "HireDate",
    Performance = "Performance",
    Custom = "Custom",
    RandomlyAssign = "RandomlyAssign",
});

/// The property `status` of `UpdateWorkPlanBid`. Known values: `Draft`, `Locked`, `Optimized`, `Scheduled`, `Open`, `Closed`, `Processed`, `Published`.
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
