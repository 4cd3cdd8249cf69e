// @generated from the schema "WorkitemUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemUpdate`.
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

impl crate::runtime::Model for WorkitemUpdate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        date_due: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        ttl: ::std::option::Option::None,
        status_id: ::std::option::Option::None,
        workbin_id: ::std::option::Option::None,
        auto_status_transition: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_closed: ::std::option::Option::None,
        assignment_state: ::std::option::Option::None,
        assignment_operation: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        assignee_id: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        preferred_agent_ids: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemUpdate = &<WorkitemUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("priority", "priority", 0),
            ("dateDue", "date_due", 0),
            ("dateExpires", "date_expires", 0),
            ("durationSeconds", "duration_seconds", 0),
            ("ttl", "ttl", 0),
            ("statusId", "status_id", 0),
            ("workbinId", "workbin_id", 0),
            ("autoStatusTransition", "auto_status_transition", 0),
            ("description", "description", 0),
            ("dateClosed", "date_closed", 0),
            ("assignmentState", "assignment_state", 0),
            ("assignmentOperation", "assignment_operation", 0),
            ("customFields", "custom_fields", 0),
            ("queueId", "queue_id", 0),
            ("assigneeId", "assignee_id", 0),
            ("scoredAgents", "scored_agents", 0),
            ("externalContactId", "external_contact_id", 0),
            ("externalTag", "external_tag", 0),
            ("skillIds", "skill_ids", 0),
            ("languageId", "language_id", 0),
            ("utilizationLabelId", "utilization_label_id", 0),
            ("preferredAgentIds", "preferred_agent_ids", 0),
            ("scriptId", "script_id", 0),
        ],
        fields: &[
            &E.name,
            &E.priority,
            &E.date_due,
            &E.date_expires,
            &E.duration_seconds,
            &E.ttl,
            &E.status_id,
            &E.workbin_id,
            &E.auto_status_transition,
            &E.description,
            &E.date_closed,
            &E.assignment_state,
            &E.assignment_operation,
            &E.custom_fields,
            &E.queue_id,
            &E.assignee_id,
            &E.scored_agents,
            &E.external_contact_id,
            &E.external_tag,
            &E.skill_ids,
            &E.language_id,
            &E.utilization_label_id,
            &E.preferred_agent_ids,
            &E.script_id,
        ],
    }
};

crate::runtime::model!(WorkitemUpdate);

crate::runtime::setters!(WorkitemUpdate {
    with_name: name: ::std::string::String,
    with_priority: priority: i32,
    with_date_due: date_due: crate::runtime::DateTime,
    with_date_expires: date_expires: crate::runtime::DateTime,
    with_duration_seconds: duration_seconds: i32,
    with_ttl: ttl: i32,
    with_status_id: status_id: ::std::string::String,
    with_workbin_id: workbin_id: ::std::string::String,
    with_auto_status_transition: auto_status_transition: bool,
    with_description: description: ::std::string::String,
    with_date_closed: date_closed: crate::runtime::DateTime,
    with_assignment_state: assignment_state: crate::runtime::Open<AssignmentState>,
    with_assignment_operation: assignment_operation: crate::runtime::Open<AssignmentOperation>,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_queue_id: queue_id: ::std::string::String,
    with_assignee_id: assignee_id: ::std::string::String,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::WorkitemScoredAgentRequest>,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_external_tag: external_tag: ::std::string::String,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_language_id: language_id: ::std::string::String,
    with_utilization_label_id: utilization_label_id: ::std::string::String,
    with_preferred_agent_ids: preferred_agent_ids: ::std::vec::Vec<::std::string::String>,
    with_script_id: script_id: ::std::string::String,
});

/// The property `assignmentState` of `WorkitemUpdate`. Known values: `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout`, `AcdCancelled`, `Terminated`, `Idle`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdExpired`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssignmentOperation {
    AgentAssignmentAlerting,
    QueueAssignmentAlerting,
}

impl crate::runtime::Enum for AssignmentOperation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentAssignmentAlerting, "AgentAssignmentAlerting"),
        (Self::QueueAssignmentAlerting, "QueueAssignmentAlerting"),
    ];
}
