// @generated from the schema "CreateWorkPlanBid"; changes made here are lost at the next generation

/// The schema `CreateWorkPlanBid`.
#[repr(C)]
pub struct CreateWorkPlanBid {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `forecast`: `BuShortTermForecastWeekReference`.
    pub forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuShortTermForecastWeekReference>,
    >,
    /// `bidWindowStartDate`: `string (date)`, required.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `bidWindowEndDate`: `string (date)`, required.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: ::std::option::Option<crate::runtime::Date>,
    /// `effectiveDate`: `string (date)`, required.
    #[doc(alias = "effectiveDate")]
    pub effective_date: ::std::option::Option<crate::runtime::Date>,
    /// `agentRankingType`: `string`, required.
    #[doc(alias = "agentRankingType")]
    pub agent_ranking_type: ::std::option::Option<
        crate::runtime::Open<AgentRankingType>,
    >,
    /// `rankingTiebreakerType`: `string`, required.
    #[doc(alias = "rankingTiebreakerType")]
    pub ranking_tiebreaker_type: ::std::option::Option<
        crate::runtime::Open<RankingTiebreakerType>,
    >,
    /// `workPlanFieldsVisibleToAgents`: `array of string`, required.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateWorkPlanBid "CreateWorkPlanBid" 8 {
    (
        name: ::std::string::String = "name" 1 with_name,
        forecast: ::std::boxed::Box<crate::BuShortTermForecastWeekReference> = "forecast" 0 with_forecast,
        bid_window_start_date: crate::runtime::Date = "bidWindowStartDate" 1 with_bid_window_start_date,
        bid_window_end_date: crate::runtime::Date = "bidWindowEndDate" 1 with_bid_window_end_date,
        effective_date: crate::runtime::Date = "effectiveDate" 1 with_effective_date,
        agent_ranking_type: crate::runtime::Open<AgentRankingType> = "agentRankingType" 1 with_agent_ranking_type,
        ranking_tiebreaker_type: crate::runtime::Open<RankingTiebreakerType> = "rankingTiebreakerType" 1 with_ranking_tiebreaker_type,
        work_plan_fields_visible_to_agents: ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>> = "workPlanFieldsVisibleToAgents" 1 with_work_plan_fields_visible_to_agents,
    )
});

/// The property `agentRankingType` of `CreateWorkPlanBid`. Known values: `HireDate`, `Performance`.
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

/// The property `rankingTiebreakerType` of `CreateWorkPlanBid`. Known values: `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
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

/// The property `workPlanFieldsVisibleToAgents` of `CreateWorkPlanBid`. Known values: `Name`, `PaidHours`.
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
