// @generated from the schema "WorkPlanBid"; changes made here are lost at the next generation

/// The schema `WorkPlanBid`.
pub struct WorkPlanBid {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
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
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
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
    /// `publishedDate`: `string (date-time)`.
    #[doc(alias = "publishedDate")]
    pub published_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `workPlanFieldsVisibleToAgents`: `array of string`, required.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
    >,
    /// `metadata`: `WorkPlanBidMetadata`.
    pub metadata: ::std::option::Option<::std::boxed::Box<crate::WorkPlanBidMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBid {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        forecast: ::std::option::Option::None,
        bid_window_start_date: ::std::option::Option::None,
        bid_window_end_date: ::std::option::Option::None,
        effective_date: ::std::option::Option::None,
        status: ::std::option::Option::None,
        agent_ranking_type: ::std::option::Option::None,
        ranking_tiebreaker_type: ::std::option::Option::None,
        published_date: ::std::option::Option::None,
        work_plan_fields_visible_to_agents: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBid = &<WorkPlanBid as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBid",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("forecast", "forecast", 0),
            ("bidWindowStartDate", "bid_window_start_date", 1),
            ("bidWindowEndDate", "bid_window_end_date", 1),
            ("effectiveDate", "effective_date", 1),
            ("status", "status", 1),
            ("agentRankingType", "agent_ranking_type", 1),
            ("rankingTiebreakerType", "ranking_tiebreaker_type", 1),
            ("publishedDate", "published_date", 0),
            ("workPlanFieldsVisibleToAgents", "work_plan_fields_visible_to_agents", 1),
            ("metadata", "metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.forecast,
            &E.bid_window_start_date,
            &E.bid_window_end_date,
            &E.effective_date,
            &E.status,
            &E.agent_ranking_type,
            &E.ranking_tiebreaker_type,
            &E.published_date,
            &E.work_plan_fields_visible_to_agents,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkPlanBid);

crate::runtime::setters!(WorkPlanBid {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_forecast: forecast: ::std::boxed::Box<crate::BuShortTermForecastWeekReference>,
    with_bid_window_start_date: bid_window_start_date: crate::runtime::Date,
    with_bid_window_end_date: bid_window_end_date: crate::runtime::Date,
    with_effective_date: effective_date: crate::runtime::Date,
    with_status: status: crate::runtime::Open<Status>,
    with_agent_ranking_type: agent_ranking_type: crate::runtime::Open<AgentRankingType>,
    with_ranking_tiebreaker_type: ranking_tiebreaker_type: crate::runtime::Open<RankingTiebreakerType>,
    with_published_date: published_date: crate::runtime::DateTime,
    with_work_plan_fields_visible_to_agents: work_plan_fields_visible_to_agents: ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
    with_metadata: metadata: ::std::boxed::Box<crate::WorkPlanBidMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `WorkPlanBid`. Known values: `Draft`, `Locked`, `Optimized`, `Scheduled`, `Open`, `Closed`, `Processed`, `Published`.
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

/// The property `agentRankingType` of `WorkPlanBid`. Known values: `HireDate`, `Performance`.
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

/// The property `rankingTiebreakerType` of `WorkPlanBid`. Known values: `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
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

/// The property `workPlanFieldsVisibleToAgents` of `WorkPlanBid`. Known values: `Name`, `PaidHours`.
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
