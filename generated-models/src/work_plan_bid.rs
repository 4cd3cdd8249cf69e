// @generated from the schema "WorkPlanBid"; changes made here are lost at the next generation

/// The schema `WorkPlanBid`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanBid "WorkPlanBid" 13 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        forecast: ::std::boxed::Box<crate::BuShortTermForecastWeekReference> = "forecast" 0 with_forecast,
        bid_window_start_date: crate::runtime::Date = "bidWindowStartDate" 1 with_bid_window_start_date,
        bid_window_end_date: crate::runtime::Date = "bidWindowEndDate" 1 with_bid_window_end_date,
        effective_date: crate::runtime::Date = "effectiveDate" 1 with_effective_date,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        agent_ranking_type: crate::runtime::Open<AgentRankingType> = "agentRankingType" 1 with_agent_ranking_type,
        ranking_tiebreaker_type: crate::runtime::Open<RankingTiebreakerType> = "rankingTiebreakerType" 1 with_ranking_tiebreaker_type,
        published_date: crate::runtime::DateTime = "publishedDate" 0 with_published_date,
        work_plan_fields_visible_to_agents: ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>> = "workPlanFieldsVisibleToAgents" 1 with_work_plan_fields_visible_to_agents,
        metadata: ::std::boxed::Box<crate::WorkPlanBidMetadata> = "metadata" 0 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `WorkPlanBid`. Known values: `Draft`, `Locked`, `Optimized`, `Scheduled`, `Open`, `Closed`, `Processed`, `Published`.
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

/// The property `agentRankingType` of `WorkPlanBid`. Known values: `HireDate`, `Performance`.
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

/// The property `rankingTiebreakerType` of `WorkPlanBid`. Known values: `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
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

/// The property `workPlanFieldsVisibleToAgents` of `WorkPlanBid`. Known values: `Name`, `PaidHours`.
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
