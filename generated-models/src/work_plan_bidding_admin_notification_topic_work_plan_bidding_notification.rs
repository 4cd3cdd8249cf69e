// @generated from the schema "WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification"; changes made here are lost at the next generation

/// The schema `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification "WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        bu_id: ::std::string::String = "buId" 0 with_bu_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        bid_window_start_date: ::std::string::String = "bidWindowStartDate" 0 with_bid_window_start_date,
        bid_window_end_date: ::std::string::String = "bidWindowEndDate" 0 with_bid_window_end_date,
        effective_date: ::std::string::String = "effectiveDate" 0 with_effective_date,
        agent_ranking_type: crate::runtime::Open<AgentRankingType> = "agentRankingType" 0 with_agent_ranking_type,
        ranking_tiebreaker_type: crate::runtime::Open<RankingTiebreakerType> = "rankingTiebreakerType" 0 with_ranking_tiebreaker_type,
        work_plan_fields_visible_to_agents: ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>> = "workPlanFieldsVisibleToAgents" 0 with_work_plan_fields_visible_to_agents,
    )
});

/// The property `status` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `Draft`, `Locked`, `Scheduled`, `Optimized`, `Open`, `Closed`, `Processed`, `Published`.
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

crate::runtime::known!(Status);

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
#[non_exhaustive]
pub enum AgentRankingType {
    Unknown,
    HireDate,
    Performance,
}

crate::runtime::known!(AgentRankingType);

impl crate::runtime::Enum for AgentRankingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::HireDate, "HireDate"),
        (Self::Performance, "Performance"),
    ];
}

/// The property `rankingTiebreakerType` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
#[non_exhaustive]
pub enum RankingTiebreakerType {
    Unknown,
    HireDate,
    Performance,
    Custom,
    RandomlyAssign,
}

crate::runtime::known!(RankingTiebreakerType);

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
#[non_exhaustive]
pub enum WorkPlanFieldsVisibleToAgents {
    Unknown,
    Name,
    PaidHours,
}

crate::runtime::known!(WorkPlanFieldsVisibleToAgents);

impl crate::runtime::Enum for WorkPlanFieldsVisibleToAgents {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Name, "Name"),
        (Self::PaidHours, "PaidHours"),
    ];
}
