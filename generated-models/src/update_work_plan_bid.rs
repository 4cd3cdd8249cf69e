// @generated from the schema "UpdateWorkPlanBid"; changes made here are lost at the next generation

/// The schema `UpdateWorkPlanBid`.
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

impl crate::runtime::Model for UpdateWorkPlanBid {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        forecast: ::std::option::Option::None,
        bid_window_start_date: ::std::option::Option::None,
        bid_window_end_date: ::std::option::Option::None,
        effective_date: ::std::option::Option::None,
        agent_ranking_type: ::std::option::Option::None,
        ranking_tiebreaker_type: ::std::option::Option::None,
        work_plan_fields_visible_to_agents: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateWorkPlanBid = &<UpdateWorkPlanBid as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateWorkPlanBid",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("forecast", "forecast", 0),
            ("bidWindowStartDate", "bid_window_start_date", 0),
            ("bidWindowEndDate", "bid_window_end_date", 0),
            ("effectiveDate", "effective_date", 0),
            ("agentRankingType", "agent_ranking_type", 0),
            ("rankingTiebreakerType", "ranking_tiebreaker_type", 0),
            ("workPlanFieldsVisibleToAgents", "work_plan_fields_visible_to_agents", 0),
            ("status", "status", 0),
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
            &E.status,
        ],
    }
};

crate::runtime::model!(UpdateWorkPlanBid);

crate::runtime::setters!(UpdateWorkPlanBid {
    with_name: name: ::std::string::String,
    with_forecast: forecast: ::std::boxed::Box<crate::BuShortTermForecastWeekReference>,
    with_bid_window_start_date: bid_window_start_date: crate::runtime::Date,
    with_bid_window_end_date: bid_window_end_date: crate::runtime::Date,
    with_effective_date: effective_date: crate::runtime::Date,
    with_agent_ranking_type: agent_ranking_type: crate::runtime::Open<AgentRankingType>,
    with_ranking_tiebreaker_type: ranking_tiebreaker_type: crate::runtime::Open<RankingTiebreakerType>,
    with_work_plan_fields_visible_to_agents: work_plan_fields_visible_to_agents: ::std::boxed::Box<crate::ListWrapperAgentWorkPlanField>,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `agentRankingType` of `UpdateWorkPlanBid`. Known values: `HireDate`, `Performance`.
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

/// The property `rankingTiebreakerType` of `UpdateWorkPlanBid`. Known values: `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
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

/// The property `status` of `UpdateWorkPlanBid`. Known values: `Draft`, `Locked`, `Optimized`, `Scheduled`, `Open`, `Closed`, `Processed`, `Published`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
