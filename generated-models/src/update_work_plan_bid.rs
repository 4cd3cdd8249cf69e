// @generated from the schema "UpdateWorkPlanBid"; changes made here are lost at the next generation

/// The schema `UpdateWorkPlanBid`.
#[repr(C)]
pub struct UpdateWorkPlanBid {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `forecast`: `BuShortTermForecastWeekReference`.
    pub forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuShortTermForecastWeekReference>,
    >,
    /// `bidWindowStartDate`: `string (date)`.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `bidWindowEndDate`: `string (date)`.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: ::std::option::Option<crate::runtime::Date>,
    /// `effectiveDate`: `string (date)`.
    #[doc(alias = "effectiveDate")]
    pub effective_date: ::std::option::Option<crate::runtime::Date>,
    /// `agentRankingType`: `string`.
    #[doc(alias = "agentRankingType")]
    pub agent_ranking_type: ::std::option::Option<
        crate::runtime::Open<AgentRankingType>,
    >,
    /// `rankingTiebreakerType`: `string`.
    #[doc(alias = "rankingTiebreakerType")]
    pub ranking_tiebreaker_type: ::std::option::Option<
        crate::runtime::Open<RankingTiebreakerType>,
    >,
    /// `workPlanFieldsVisibleToAgents`: `ListWrapperAgentWorkPlanField`.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperAgentWorkPlanField>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateWorkPlanBid "UpdateWorkPlanBid" 9 {
    (
        name: ::std::string::String = "name" 0 with_name,
        forecast: ::std::boxed::Box<crate::BuShortTermForecastWeekReference> = "forecast" 0 with_forecast,
        bid_window_start_date: crate::runtime::Date = "bidWindowStartDate" 0 with_bid_window_start_date,
        bid_window_end_date: crate::runtime::Date = "bidWindowEndDate" 0 with_bid_window_end_date,
        effective_date: crate::runtime::Date = "effectiveDate" 0 with_effective_date,
        agent_ranking_type: crate::runtime::Open<AgentRankingType> = "agentRankingType" 0 with_agent_ranking_type,
        ranking_tiebreaker_type: crate::runtime::Open<RankingTiebreakerType> = "rankingTiebreakerType" 0 with_ranking_tiebreaker_type,
        work_plan_fields_visible_to_agents: ::std::boxed::Box<crate::ListWrapperAgentWorkPlanField> = "workPlanFieldsVisibleToAgents" 0 with_work_plan_fields_visible_to_agents,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `agentRankingType` of `UpdateWorkPlanBid`. Known values: `HireDate`, `Performance`.
#[non_exhaustive]
pub enum AgentRankingType {
    HireDate,
    Performance,
}

crate::runtime::known!(AgentRankingType);

impl crate::runtime::Enum for AgentRankingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HireDate, "HireDate"),
        (Self::Performance, "Performance"),
    ];
}

/// The property `rankingTiebreakerType` of `UpdateWorkPlanBid`. Known values: `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
#[non_exhaustive]
pub enum RankingTiebreakerType {
    HireDate,
    Performance,
    Custom,
    RandomlyAssign,
}

crate::runtime::known!(RankingTiebreakerType);

impl crate::runtime::Enum for RankingTiebreakerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HireDate, "HireDate"),
        (Self::Performance, "Performance"),
        (Self::Custom, "Custom"),
        (Self::RandomlyAssign, "RandomlyAssign"),
    ];
}

/// The property `status` of `UpdateWorkPlanBid`. Known values: `Draft`, `Locked`, `Optimized`, `Scheduled`, `Open`, `Closed`, `Processed`, `Published`.
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
