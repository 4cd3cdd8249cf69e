// @generated from the schema "WorkitemUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemUpdate`.
#[repr(C)]
pub struct WorkitemUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `dateDue`: `string (date-time)`.
    #[doc(alias = "dateDue")]
    pub date_due: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i32>,
    /// `ttl`: `integer (int32)`.
    pub ttl: ::std::option::Option<i32>,
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: ::std::option::Option<::std::string::String>,
    /// `workbinId`: `string`.
    #[doc(alias = "workbinId")]
    pub workbin_id: ::std::option::Option<::std::string::String>,
    /// `autoStatusTransition`: `boolean`.
    #[doc(alias = "autoStatusTransition")]
    pub auto_status_transition: ::std::option::Option<bool>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateClosed`: `string (date-time)`.
    #[doc(alias = "dateClosed")]
    pub date_closed: ::std::option::Option<crate::runtime::DateTime>,
    /// `assignmentState`: `string`.
    #[doc(alias = "assignmentState")]
    pub assignment_state: ::std::option::Option<crate::runtime::Open<AssignmentState>>,
    /// `assignmentOperation`: `string`.
    #[doc(alias = "assignmentOperation")]
    pub assignment_operation: ::std::option::Option<
        crate::runtime::Open<AssignmentOperation>,
    >,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `assigneeId`: `string`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: ::std::option::Option<::std::string::String>,
    /// `scoredAgents`: `array of WorkitemScoredAgentRequest`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemScoredAgentRequest>,
    >,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `preferredAgentIds`: `array of string`.
    #[doc(alias = "preferredAgentIds")]
    pub preferred_agent_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemUpdate "WorkitemUpdate" 24 {
    (
        name: ::std::string::String = "name" 0 with_name,
        priority: i32 = "priority" 0 with_priority,
        date_due: crate::runtime::DateTime = "dateDue" 0 with_date_due,
        date_expires: crate::runtime::DateTime = "dateExpires" 0 with_date_expires,
        duration_seconds: i32 = "durationSeconds" 0 with_duration_seconds,
        ttl: i32 = "ttl" 0 with_ttl,
        status_id: ::std::string::String = "statusId" 0 with_status_id,
        workbin_id: ::std::string::String = "workbinId" 0 with_workbin_id,
        auto_status_transition: bool = "autoStatusTransition" 0 with_auto_status_transition,
        description: ::std::string::String = "description" 0 with_description,
        date_closed: crate::runtime::DateTime = "dateClosed" 0 with_date_closed,
        assignment_state: crate::runtime::Open<AssignmentState> = "assignmentState" 0 with_assignment_state,
        assignment_operation: crate::runtime::Open<AssignmentOperation> = "assignmentOperation" 0 with_assignment_operation,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "customFields" 0 with_custom_fields,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        assignee_id: ::std::string::String = "assigneeId" 0 with_assignee_id,
    )
    (
        scored_agents: ::std::vec::Vec<crate::WorkitemScoredAgentRequest> = "scoredAgents" 0 with_scored_agents,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        preferred_agent_ids: ::std::vec::Vec<::std::string::String> = "preferredAgentIds" 0 with_preferred_agent_ids,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
    )
});

/// The property `assignmentState` of `WorkitemUpdate`. Known values: `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout`, `AcdCancelled`, `Terminated`, `Idle`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdExpired`.
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

crate::runtime::known!(AssignmentState);

impl crate::runtime::Enum for AssignmentState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::AcdStarted, "AcdStarted"),
        (Self::Alerting, "Alerting"),
        (Self::AlertTimeout, "AlertTimeout"),
        (Self::AcdCancelled, "AcdCancelled"),
        (Self::Terminated, "Terminated"),
        (Self::Idle, "Idle"),
        (Self::Declined, "Declined"),
        (Self::Connected, "Connected"),
        (Self::Disconnected, "Disconnected"),
        (Self::Parked, "Parked"),
        (Self::Held, "Held"),
        (Self::AcdExpired, "AcdExpired"),
    ];
}

/// The property `assignmentOperation` of `WorkitemUpdate`. Known values: `AgentAssignmentAlerting`, `QueueAssignmentAlerting`.
#[non_exhaustive]
pub enum AssignmentOperation {
    AgentAssignmentAlerting,
    QueueAssignmentAlerting,
}

crate::runtime::known!(AssignmentOperation);

impl crate::runtime::Enum for AssignmentOperation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentAssignmentAlerting, "AgentAssignmentAlerting"),
        (Self::QueueAssignmentAlerting, "QueueAssignmentAlerting"),
    ];
}
