// @generated from the schema "WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `buId`: `string`.
    #[doc(alias = "buId")]
    pub bu_id: Option<String>,
    /// `status`: one of `Unknown`, `Draft`, `Locked`, `Scheduled` and 5 more.
    pub status: Option<Open<Status>>,
    /// `bidWindowStartDate`: `string`.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: Option<String>,
    /// `bidWindowEndDate`: `string`.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: Option<String>,
    /// `effectiveDate`: `string`.
    #[doc(alias = "effectiveDate")]
    pub effective_date: Option<String>,
    /// `agentRankingType`: one of `Unknown`, `HireDate` and `Performance`.
    #[doc(alias = "agentRankingType")]
    pub agent_ranking_type: Option<Open<AgentRankingType>>,
    /// `rankingTiebreakerType`: one of `Unknown`, `HireDate`, `Performance`, `Custom` and `RandomlyAssign`.
    #[doc(alias = "rankingTiebreakerType")]
    pub ranking_tiebreaker_type: Option<Open<RankingTiebreakerType>>,
    /// `workPlanFieldsVisibleToAgents`: array of one of `Unknown`, `Name` and `PaidHours`.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: Option<
        Vec<Open<WorkPlanFieldsVisibleToAgents>>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification "WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification" 9 {
    (
        id: String = "id" with_id,
        bu_id: String = "buId" with_bu_id,
        status: Open<Status> = "status" with_status,
        bid_window_start_date: String = "bidWindowStartDate" with_bid_window_start_date,
        bid_window_end_date: String = "bidWindowEndDate" with_bid_window_end_date,
        effective_date: String = "effectiveDate" with_effective_date,
        agent_ranking_type: Open<AgentRankingType> = "agentRankingType" with_agent_ranking_type,
        ranking_tiebreaker_type: Open<RankingTiebreakerType> = "rankingTiebreakerType" with_ranking_tiebreaker_type,
        work_plan_fields_visible_to_agents: Vec<Open<WorkPlanFieldsVisibleToAgents>> = "workPlanFieldsVisibleToAgents" with_work_plan_fields_visible_to_agents,
    )
});

/// The property `status` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `Draft`, `Locked`, `Scheduled`, `Optimized`, `Open`, `Closed`, `Processed`, `Published`.
#[repr(u16)]
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

crate::runtime::values!(Status {
    Unknown = "Unknown",
    Draft = "Draft",
    Locked = "Locked",
    Scheduled = "Scheduled",
    Optimized = "Optimized",
    Open = "Open",
    Closed = "Closed",
    Processed = "Processed",
    Published = "Published",
});

/// The property `agentRankingType` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `HireDate`, `Performance`.
#[repr(u16)]
#[non_exhaustive]
pub enum AgentRankingType {
    Unknown,
    HireDate,
    Performance,
}

crate::runtime::values!(AgentRankingType {
    Unknown = "Unknown",
    HireDate = "HireDate",
    Performance = "Performance",
});

/// The property `rankingTiebreakerType` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `HireDate`, `Performance`, `Custom`, `RandomlyAssign`.
#[repr(u16)]
#[non_exhaustive]
pub enum RankingTiebreakerType {
    Unknown,
    HireDate,
    Performance,
    Custom,
    RandomlyAssign,
}

crate::runtime::values!(RankingTiebreakerType {
    Unknown = "Unknown",
    HireDate = "HireDate",
    Performance = "Performance",
    Custom = "Custom",
    RandomlyAssign = "RandomlyAssign",
});

/// The property `workPlanFieldsVisibleToAgents` of `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`. Known values: `Unknown`, `Name`, `PaidHours`.
#[repr(u16)]
#[non_exhaustive]
pub enum WorkPlanFieldsVisibleToAgents {
    Unknown,
    Name,
    PaidHours,
}

crate::runtime::values!(WorkPlanFieldsVisibleToAgents {
    Unknown = "Unknown",
    Name = "Name",
    PaidHours = "PaidHours",
});
