// @generated from the schema "Workitem"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    AutoStatusTransitionDetail, Division, ExternalContactReference, LanguageReference,
    RoutingSkillReference, UserReference, UserReferenceWithName, WorkbinReference,
    WorkitemQueueReference, WorkitemSchema, WorkitemScoredAgent, WorkitemScriptReference,
    WorkitemStatusReference, WorkitemUtilizationLabelReference, WorktypeReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Workitem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Workitem {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `type`: `WorktypeReference`.
    pub r#type: Option<Box<WorktypeReference>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `language`: `LanguageReference`.
    pub language: Option<Box<LanguageReference>>,
    /// `utilizationLabel`: `WorkitemUtilizationLabelReference`.
    #[doc(alias = "utilizationLabel")]
    pub utilization_label: Option<Box<WorkitemUtilizationLabelReference>>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
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
    /// `status`: `WorkitemStatusReference`.
    pub status: Option<Box<WorkitemStatusReference>>,
    /// `statusCategory`: one of `Open`, `InProgress`, `Waiting`, `Closed` and `Unknown`.
    #[doc(alias = "statusCategory")]
    pub status_category: Option<Open<StatusCategory>>,
    /// `dateStatusChanged`: `string (date-time)`.
    #[doc(alias = "dateStatusChanged")]
    pub date_status_changed: Option<DateTime>,
    /// `dateClosed`: `string (date-time)`.
    #[doc(alias = "dateClosed")]
    pub date_closed: Option<DateTime>,
    /// `workbin`: `WorkbinReference`.
    pub workbin: Option<Box<WorkbinReference>>,
    /// `reporter`: `UserReferenceWithName`.
    pub reporter: Option<Box<UserReferenceWithName>>,
    /// `assignee`: `UserReferenceWithName`.
    pub assignee: Option<Box<UserReferenceWithName>>,
    /// `externalContact`: `ExternalContactReference`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<ExternalContactReference>>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `queue`: `WorkitemQueueReference`.
    pub queue: Option<Box<WorkitemQueueReference>>,
    /// `assignmentState`: one of `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout` and 9 more.
    #[doc(alias = "assignmentState")]
    pub assignment_state: Option<Open<AssignmentState>>,
    /// `dateAssignmentStateChanged`: `string (date-time)`.
    #[doc(alias = "dateAssignmentStateChanged")]
    pub date_assignment_state_changed: Option<DateTime>,
    /// `alertTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: Option<i32>,
    /// `skills`: `array of RoutingSkillReference`.
    pub skills: Option<Vec<RoutingSkillReference>>,
    /// `preferredAgents`: `array of UserReference`.
    #[doc(alias = "preferredAgents")]
    pub preferred_agents: Option<Vec<UserReference>>,
    /// `autoStatusTransition`: `boolean`.
    #[doc(alias = "autoStatusTransition")]
    pub auto_status_transition: Option<bool>,
    /// `schema`: `WorkitemSchema`.
    pub schema: Option<Box<WorkitemSchema>>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// `autoStatusTransitionDetail`: `AutoStatusTransitionDetail`.
    #[doc(alias = "autoStatusTransitionDetail")]
    pub auto_status_transition_detail: Option<Box<AutoStatusTransitionDetail>>,
    /// `scoredAgents`: `array of WorkitemScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<WorkitemScoredAgent>>,
    /// `script`: `WorkitemScriptReference`.
    pub script: Option<Box<WorkitemScriptReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Workitem "Workitem" 37 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        r#type: Box<WorktypeReference> = "type" with_type,
        description: String = "description" with_description,
        language: Box<LanguageReference> = "language" with_language,
        utilization_label: Box<WorkitemUtilizationLabelReference> = "utilizationLabel" with_utilization_label,
        priority: i32 = "priority" with_priority,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        date_due: DateTime = "dateDue" with_date_due,
        date_expires: DateTime = "dateExpires" with_date_expires,
        duration_seconds: i32 = "durationSeconds" with_duration_seconds,
        ttl: i32 = "ttl" with_ttl,
        status: Box<WorkitemStatusReference> = "status" with_status,
        status_category: Open<StatusCategory> = "statusCategory" with_status_category,
    )
    (
        date_status_changed: DateTime = "dateStatusChanged" with_date_status_changed,
        date_closed: DateTime = "dateClosed" with_date_closed,
        workbin: Box<WorkbinReference> = "workbin" with_workbin,
        reporter: Box<UserReferenceWithName> = "reporter" with_reporter,
        assignee: Box<UserReferenceWithName> = "assignee" with_assignee,
        external_contact: Box<ExternalContactReference> = "externalContact" with_external_contact,
        external_tag: String = "externalTag" with_external_tag,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        queue: Box<WorkitemQueueReference> = "queue" with_queue,
        assignment_state: Open<AssignmentState> = "assignmentState" with_assignment_state,
        date_assignment_state_changed: DateTime = "dateAssignmentStateChanged" with_date_assignment_state_changed,
        alert_timeout_seconds: i32 = "alertTimeoutSeconds" with_alert_timeout_seconds,
        skills: Vec<RoutingSkillReference> = "skills" with_skills,
        preferred_agents: Vec<UserReference> = "preferredAgents" with_preferred_agents,
        auto_status_transition: bool = "autoStatusTransition" with_auto_status_transition,
        schema: Box<WorkitemSchema> = "schema" with_schema,
    )
    (
        custom_fields: BTreeMap<String, serde_json::Value> = "customFields" with_custom_fields,
        auto_status_transition_detail: Box<AutoStatusTransitionDetail> = "autoStatusTransitionDetail" with_auto_status_transition_detail,
        scored_agents: Vec<WorkitemScoredAgent> = "scoredAgents" with_scored_agents,
        script: Box<WorkitemScriptReference> = "script" with_script,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `statusCategory` of `Workitem`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum StatusCategory {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

crate::runtime::values!(StatusCategory {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});

/// The property `assignmentState` of `Workitem`. Known values: `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout`, `AcdCancelled`, `Terminated`, `Idle`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdExpired`.
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
