// @generated from the schema "WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification"; changes made here are lost at the next generation

/// The schema `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`.
pub struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `buId`: `string`.
    #[doc(alias = "buId")]
    pub bu_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `bidWindowStartDate`: `string`.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: ::std::option::Option<::std::string::String>,
    /// `bidWindowEndDate`: `string`.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: ::std::option::Option<::std::string::String>,
    /// `effectiveDate`: `string`.
    #[doc(alias = "effectiveDate")]
    pub effective_date: ::std::option::Option<::std::string::String>,
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
    /// `workPlanFieldsVisibleToAgents`: `array of string`.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        bu_id: ::std::option::Option::None,
        status: ::std::option::Option::None,
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
    const E: &WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification = &<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("buId", "bu_id", 0),
            ("status", "status", 0),
            ("bidWindowStartDate", "bid_window_start_date", 0),
            ("bidWindowEndDate", "bid_window_end_date", 0),
            ("effectiveDate", "effective_date", 0),
            ("agentRankingType", "agent_ranking_type", 0),
            ("rankingTiebreakerType", "ranking_tiebreaker_type", 0),
            ("workPlanFieldsVisibleToAgents", "work_plan_fields_visible_to_agents", 0),
        ],
        fields: &[
            &E.id,
            &E.bu_id,
            &E.status,
            &E.bid_window_start_date,
            &E.bid_window_end_date,
            &E.effective_date,
            &E.agent_ranking_type,
            &E.ranking_tiebreaker_type,
            &E.work_plan_fields_visible_to_agents,
        ],
    }
};

crate::runtime::model!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification);

crate::runtime::setters!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification {
    with_id: id: ::std::string::String,
    with_bu_id: bu_id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_bid_window_start_date: bid_window_start_date: ::std::string::String,
    with_bid_window_end_date: bid_window_end_date: ::std::string::String,
    with_effective_date: effective_date: ::std::string::String,
    with_agent_ranking_type: agent_ranking_type: crate::runtime::Open<AgentRankingType>,
    with_ranking_tiebreaker_type: ranking_tiebreaker_type: crate::runtime::Open<RankingTiebreakerType>,
    with_work_plan_fields_visible_to_agents: work_plan_fields_visible_to_agents: ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
});

/// The property `status` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `Draft`, `Locked`, `Scheduled`, `Optimized`, `Open`, `Closed`, `Processed`, `Published`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Unknown,
    Draft,
    Locked,
    Scheduled,
    Optimized,
    Open,
    Closed,
    Processed,
    Published,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Draft, "Draft"),
        (Self::Locked, "Locked"),
        (Self::Scheduled, "Scheduled"),
        (Self::Optimized, "Optimized"),
        (Self::Open, "Open"),
        (Self::Closed, "Closed"),
        (Self::Processed, "Processed"),
        (Self::Published, "Published"),
    ];
}

/// The property `agentRankingType` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `HireDate`, `Performance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRankingType {
    Unknown,
    HireDate,
    Performance,
}

impl crate::runtime::Enum for AgentRankingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::HireDate, "HireDate"),
        (Self::Performance, "Performance"),
    ];
}

/// The property `rankingTiebreakerType` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RankingTiebreakerType {
    Unknown,
    HireDate,
    Performance,
    Custom,
    RandomlyAssign,
}

impl crate::runtime::Enum for RankingTiebreakerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::HireDate, "HireDate"),
        (Self::Performance, "Performance"),
        (Self::Custom, "Custom"),
        (Self::RandomlyAssign, "RandomlyAssign"),
    ];
}

/// The property `workPlanFieldsVisibleToAgents` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `Name`, `PaidHours`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkPlanFieldsVisibleToAgents {
    Unknown,
    Name,
    PaidHours,
}

impl crate::runtime::Enum for WorkPlanFieldsVisibleToAgents {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Name, "Name"),
        (Self::PaidHours, "PaidHours"),
    ];
}
