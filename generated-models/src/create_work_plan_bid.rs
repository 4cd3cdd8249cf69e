// @generated from the schema "CreateWorkPlanBid"; changes made here are lost at the next generation

/// The schema `CreateWorkPlanBid`.
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

impl crate::runtime::Model for CreateWorkPlanBid {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        forecast: ::std::option::Option::None,
        bid_window_start_date: ::std::option::Option::None,
        bid_window_end_date: ::std::option::Option::None,
        effective_date: ::std::option::Option::None,
        agent_ranking_type: ::std::option::Option::None,
        ranking_tiebreaker_type: ::std::option::Option::None,
        work_plan_fields_visible_to_agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateWorkPlanBid = &<CreateWorkPlanBid as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateWorkPlanBid",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("forecast", "forecast", 0),
            ("bidWindowStartDate", "bid_window_start_date", 1),
            ("bidWindowEndDate", "bid_window_end_date", 1),
            ("effectiveDate", "effective_date", 1),
            ("agentRankingType", "agent_ranking_type", 1),
            ("rankingTiebreakerType", "ranking_tiebreaker_type", 1),
            ("workPlanFieldsVisibleToAgents", "work_plan_fields_visible_to_agents", 1),
        ],
        fields: &[
            &E.name,
            &E.forecast,
            &E.bid_window_start_date,
            &E.bid_window_end_date,
            &E.effective_date,
            &E.agent_ranking_type,
            &E.ranking_tiebreaker_type,
            &E.work_plan_fields_visible_to_agents,
        ],
    }
};

crate::runtime::model!(CreateWorkPlanBid);

crate::runtime::setters!(CreateWorkPlanBid {
    with_name: name: ::std::string::String,
    with_forecast: forecast: ::std::boxed::Box<crate::BuShortTermForecastWeekReference>,
    with_bid_window_start_date: bid_window_start_date: crate::runtime::Date,
    with_bid_window_end_date: bid_window_end_date: crate::runtime::Date,
    with_effective_date: effective_date: crate::runtime::Date,
    with_agent_ranking_type: agent_ranking_type: crate::runtime::Open<AgentRankingType>,
    with_ranking_tiebreaker_type: ranking_tiebreaker_type: crate::runtime::Open<RankingTiebreakerType>,
    with_work_plan_fields_visible_to_agents: work_plan_fields_visible_to_agents: ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
});

/// The property `agentRankingType` of `CreateWorkPlanBid`. Known values: `HireDate`, `Performance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRankingType {
    HireDate,
    Performance,
}

impl crate::runtime::Enum for AgentRankingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HireDate, "HireDate"),
        (Self::Performance, "Performance"),
    ];
}

/// The property `rankingTiebreakerType` of `CreateWorkPlanBid`. Known values: `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RankingTiebreakerType {
    HireDate,
    Performance,
    Custom,
    RandomlyAssign,
}

impl crate::runtime::Enum for RankingTiebreakerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HireDate, "HireDate"),
        (Self::Performance, "Performance"),
        (Self::Custom, "Custom"),
        (Self::RandomlyAssign, "RandomlyAssign"),
    ];
}

/// The property `workPlanFieldsVisibleToAgents` of `CreateWorkPlanBid`. Known values: `Name`, `PaidHours`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkPlanFieldsVisibleToAgents {
    Name,
    PaidHours,
}

impl crate::runtime::Enum for WorkPlanFieldsVisibleToAgents {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::PaidHours, "PaidHours"),
    ];
}
