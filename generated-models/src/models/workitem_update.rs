// @generated from the schema "WorkitemUpdate"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::WorkitemScoredAgentRequest;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WorkitemUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemUpdate {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `dateDue`: `string (date-time)`.
    #[doc(alias = "dateDue")]
    pub date_due: Option<DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<DateTime>,
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<i32>,
    /// `ttl`: `integer (int32)`.
    pub ttl: Option<i32>,
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: Option<String>,
    /// `workbinId`: `string`.
    #[doc(alias = "workbinId")]
    pub workbin_id: Option<String>,
    /// `autoStatusTransition`: `boolean`.
    #[doc(alias = "autoStatusTransition")]
    pub auto_status_transition: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateClosed`: `string (date-time)`.
    #[doc(alias = "dateClosed")]
    pub date_closed: Option<DateTime>,
    /// `assignmentState`: one of `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout` and 9 more.
    #[doc(alias = "assignmentState")]
    pub assignment_state: Option<Open<AssignmentState>>,
    /// `assignmentOperation`: one of `AgentAssignmentAlerting` and `QueueAssignmentAlerting`.
    #[doc(alias = "assignmentOperation")]
    pub assignment_operation: Option<Open<AssignmentOperation>>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `assigneeId`: `string`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: Option<String>,
    /// `scoredAgents`: `array of WorkitemScoredAgentRequest`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<WorkitemScoredAgentRequest>>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `preferredAgentIds`: `array of string`.
    #[doc(alias = "preferredAgentIds")]
    pub preferred_agent_ids: Option<Vec<String>>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemUpdate "WorkitemUpdate" 24 {
    (
        name: String = "name" with_name,
        priority: i32 = "priority" with_priority,
        date_due: DateTime = "dateDue" with_date_due,
        date_expires: DateTime = "dateExpires" with_date_expires,
        duration_seconds: i32 = "durationSeconds" with_duration_seconds,
        ttl: i32 = "ttl" with_ttl,
        status_id: String = "statusId" with_status_id,
        workbin_id: String = "workbinId" with_workbin_id,
        auto_status_transition: bool = "autoStatusTransition" with_auto_status_transition,
        description: String = "description" with_description,
        date_closed: DateTime = "dateClosed" with_date_closed,
        assignment_state: Open<AssignmentState> = "assignmentState" with_assignment_state,
        assignment_operation: Open<AssignmentOperation> = "assignmentOperation" with_assignment_operation,
        custom_fields: BTreeMap<String, serde_json::Value> = "customFields" with_custom_fields,
        queue_id: String = "queueId" with_queue_id,
        assignee_id: String = "assigneeId" with_assignee_id,
    )
    (
        scored_agents: Vec<WorkitemScoredAgentRequest> = "scoredAgents" with_scored_agents,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        external_tag: String = "externalTag" with_external_tag,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        language_id: String = "languageId" with_language_id,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        preferred_agent_ids: Vec<String> = "preferredAgentIds" with_preferred_agent_ids,
        script_id: String = "scriptId" with_script_id,
    )
});

/// The property `assignmentState` of `WorkitemUpdate`. Known values: `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout`, `AcdCancelled`, `Terminated`, `Idle`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdExpired`.
#[repr(u16)]
#[non_exhaustive]
pub enum AssignmentState {
    Unknown,
    AcdStarted,
    Alerting,
    AlertTimeout,
    AcdCancelled,
    Terminated,
    Idle,
    Declined,
    Connected,
    Disconnected,
    Parked,
    Held,
    AcdExpired,
}

crate::runtime::values!(AssignmentState {
    Unknown = "Unknown",
    AcdStarted = "AcdStarted",
    Alerting = "Alerting",
    AlertTimeout = "AlertTimeout",
    AcdCancelled = "AcdCancelled",
    Terminated = "Terminated",
    Idle = "Idle",
    Declined = "Declined",
    Connected = "Connected",
    Disconnected = "Disconnected",
    Parked = "Parked",
    Held = "Held",
    AcdExpired = "AcdExpired",
});

/// The property `assignmentOperation` of `WorkitemUpdate`. Known values: `AgentAssignmentAlerting`, `QueueAssignmentAlerting`.
#[repr(u16)]
#[non_exhaustive]
pub enum AssignmentOperation {
    AgentAssignmentAlerting,
    QueueAssignmentAlerting,
}

crate::runtime::values!(AssignmentOperation {
    AgentAssignmentAlerting = "AgentAssignmentAlerting",
    QueueAssignmentAlerting = "QueueAssignmentAlerting",
});
