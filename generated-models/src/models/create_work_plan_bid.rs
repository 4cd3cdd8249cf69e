// @generated from the schema "CreateWorkPlanBid"; changes made here are lost at the next generation

use crate::BuShortTermForecastWeekReference;
use crate::runtime::{Date, Extra, Open};

/// The schema `CreateWorkPlanBid`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateWorkPlanBid {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `forecast`: `BuShortTermForecastWeekReference`.
    pub forecast: Option<Box<BuShortTermForecastWeekReference>>,
    /// `bidWindowStartDate`: `string (date)`, required.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: Option<Date>,
    /// `bidWindowEndDate`: `string (date)`, required.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: Option<Date>,
    /// `effectiveDate`: `string (date)`, required.
    #[doc(alias = "effectiveDate")]
    pub effective_date: Option<Date>,
    /// `agentRankingType`: one of `HireDate` and `Performance`, required.
    #[doc(alias = "agentRankingType")]
    pub agent_ranking_type: Option<Open<AgentRankingType>>,
    /// `rankingTiebreakerType`: one of `HireDate`, `Performance`, `Custom` and `RandomlyAssign`, required.
    #[doc(alias = "rankingTiebreakerType")]
    pub ranking_tiebreaker_type: Option<Open<RankingTiebreakerType>>,
    /// `workPlanFieldsVisibleToAgents`: array of one of `Name` and `PaidHours`, required.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: Option<
        Vec<Open<WorkPlanFieldsVisibleToAgents>>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateWorkPlanBid "CreateWorkPlanBid" 8 {
    (
        name: String = "name" with_name required,
        forecast: Box<BuShortTermForecastWeekReference> = "forecast" with_forecast,
        bid_window_start_date: Date = "bidWindowStartDate" with_bid_window_start_date required,
        bid_window_end_date: Date = "bidWindowEndDate" with_bid_window_end_date required,
        effective_date: Date = "effectiveDate" with_effective_date required,
        agent_ranking_type: Open<AgentRankingType> = "agentRankingType" with_agent_ranking_type required,
        ranking_tiebreaker_type: Open<RankingTiebreakerType> = "rankingTiebreakerType" with_ranking_tiebreaker_type required,
        work_plan_fields_visible_to_agents: Vec<Open<WorkPlanFieldsVisibleToAgents>> = "workPlanFieldsVisibleToAgents" with_work_plan_fields_visible_to_agents required,
    )
});

/// The property `agentRankingType` of `CreateWorkPlanBid`. Known values: `HireDate`, `Performance`.
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

/// The property `rankingTiebreakerType` of `CreateWorkPlanBid`. Known values: `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
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

/// The property `workPlanFieldsVisibleToAgents` of `CreateWorkPlanBid`. Known values: `Name`, `PaidHours`.
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
