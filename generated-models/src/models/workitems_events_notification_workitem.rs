// @generated from the schema "WorkitemsEventsNotificationWorkitem"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    WorkitemsEventsNotificationCustomAttribute, WorkitemsEventsNotificationDelta,
    WorkitemsEventsNotificationSession, WorkitemsEventsNotificationWrapup,
};
use crate::runtime::{Extra, Open};

/// The schema `WorkitemsEventsNotificationWorkitem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsEventsNotificationWorkitem {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `typeId`: `string`.
    #[doc(alias = "typeId")]
    pub type_id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `dateCreated`: `string`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<String>,
    /// `dateModified`: `string`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<String>,
    /// `dateDue`: `string`.
    #[doc(alias = "dateDue")]
    pub date_due: Option<String>,
    /// `dateExpires`: `string`.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<String>,
    /// `dateAssignmentStateChanged`: `string`.
    #[doc(alias = "dateAssignmentStateChanged")]
    pub date_assignment_state_changed: Option<String>,
    /// `durationSeconds`: `integer`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<i64>,
    /// `ttl`: `integer`.
    pub ttl: Option<i64>,
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: Option<String>,
    /// `statusCategory`: one of `Unknown`, `Open`, `InProgress`, `Waiting` and `Closed`.
    #[doc(alias = "statusCategory")]
    pub status_category: Option<Open<StatusCategory>>,
    /// `dateClosed`: `string`.
    #[doc(alias = "dateClosed")]
    pub date_closed: Option<String>,
    /// `workbinId`: `string`.
    #[doc(alias = "workbinId")]
    pub workbin_id: Option<String>,
    /// `reporterId`: `string`.
    #[doc(alias = "reporterId")]
    pub reporter_id: Option<String>,
    /// `assigneeId`: `string`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `wrapupId`: `string`.
    #[doc(alias = "wrapupId")]
    pub wrapup_id: Option<String>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `operation`: one of `unknown`, `add`, `edit`, `delete` and 16 more.
    pub operation: Option<Open<Operation>>,
    /// `changes`: `array of WorkitemsEventsNotificationDelta`.
    pub changes: Option<Vec<WorkitemsEventsNotificationDelta>>,
    /// `assignmentState`: one of `Unknown`, `Idle`, `AcdStarted`, `Alerting` and 9 more.
    #[doc(alias = "assignmentState")]
    pub assignment_state: Option<Open<AssignmentState>>,
    /// `assignmentId`: `string`.
    #[doc(alias = "assignmentId")]
    pub assignment_id: Option<String>,
    /// `alertTimeoutSeconds`: `integer`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: Option<i64>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `customFields`: `map of WorkitemsEventsNotificationCustomAttribute`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<
        BTreeMap<String, WorkitemsEventsNotificationCustomAttribute>,
    >,
    /// `wrapup`: `WorkitemsEventsNotificationWrapup`.
    pub wrapup: Option<Box<WorkitemsEventsNotificationWrapup>>,
    /// `sessions`: `array of WorkitemsEventsNotificationSession`.
    pub sessions: Option<Vec<WorkitemsEventsNotificationSession>>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsEventsNotificationWorkitem "WorkitemsEventsNotificationWorkitem" 34 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        type_id: String = "typeId" with_type_id,
        description: String = "description" with_description,
        language_id: String = "languageId" with_language_id,
        priority: i64 = "priority" with_priority,
        date_created: String = "dateCreated" with_date_created,
        date_modified: String = "dateModified" with_date_modified,
        date_due: String = "dateDue" with_date_due,
        date_expires: String = "dateExpires" with_date_expires,
        date_assignment_state_changed: String = "dateAssignmentStateChanged" with_date_assignment_state_changed,
        duration_seconds: i64 = "durationSeconds" with_duration_seconds,
        ttl: i64 = "ttl" with_ttl,
        status_id: String = "statusId" with_status_id,
        status_category: Open<StatusCategory> = "statusCategory" with_status_category,
        date_closed: String = "dateClosed" with_date_closed,
    )
    (
        workbin_id: String = "workbinId" with_workbin_id,
        reporter_id: String = "reporterId" with_reporter_id,
        assignee_id: String = "assigneeId" with_assignee_id,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        external_tag: String = "externalTag" with_external_tag,
        wrapup_id: String = "wrapupId" with_wrapup_id,
        modified_by: String = "modifiedBy" with_modified_by,
        operation: Open<Operation> = "operation" with_operation,
        changes: Vec<WorkitemsEventsNotificationDelta> = "changes" with_changes,
        assignment_state: Open<AssignmentState> = "assignmentState" with_assignment_state,
        assignment_id: String = "assignmentId" with_assignment_id,
        alert_timeout_seconds: i64 = "alertTimeoutSeconds" with_alert_timeout_seconds,
        queue_id: String = "queueId" with_queue_id,
        custom_fields: BTreeMap<String, WorkitemsEventsNotificationCustomAttribute> = "customFields" with_custom_fields,
        wrapup: Box<WorkitemsEventsNotificationWrapup> = "wrapup" with_wrapup,
        sessions: Vec<WorkitemsEventsNotificationSession> = "sessions" with_sessions,
    )
    (
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        script_id: String = "scriptId" with_script_id,
    )
});

/// The property `statusCategory` of `WorkitemsEventsNotificationWorkitem`. Known values: `Unknown`, `Open`, `InProgress`, `Waiting`, `Closed`.
#[repr(u16)]
#[non_exhaustive]
pub enum StatusCategory {
    Unknown,
    Open,
    InProgress,
    Waiting,
    Closed,
}

crate::runtime::values!(StatusCategory {
    Unknown = "Unknown",
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
});

/// The property `operation` of `WorkitemsEventsNotificationWorkitem`. Known values: `unknown`, `add`, `edit`, `delete`, `view`, `upload`, `download`, `activate`, `deactivate`, `purge`, `processed`, `published`, `assigned`, `unassigned`, `reset`, `reassigned`, `reassign`, `archive`, `unarchive`, `reschedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operation {
    Unknown,
    Add,
    Edit,
    Delete,
    View,
    Upload,
    Download,
    Activate,
    Deactivate,
    Purge,
    Processed,
    Published,
    Assigned,
    Unassigned,
    Reset,
    Reassigned,
    Reassign,
    Archive,
    Unarchive,
    Reschedule,
}

crate::runtime::values!(Operation {
    Unknown = "unknown",
    Add = "add",
    Edit = "edit",
    Delete = "delete",
    View = "view",
    Upload = "upload",
    Download = "download",
    Activate = "activate",
    Deactivate = "deactivate",
    Purge = "purge",
    Processed = "processed",
    Published = "published",
    Assigned = "assigned",
    Unassigned = "unassigned",
    Reset = "reset",
    Reassigned = "reassigned",
    Reassign = "reassign",
    Archive = "archive",
    Unarchive = "unarchive",
    Reschedule = "reschedule",
});

/// The property `assignmentState` of `WorkitemsEventsNotificationWorkitem`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
#[repr(u16)]
#[non_exhaustive]
pub enum AssignmentState {
    Unknown,
    Idle,
    AcdStarted,
    Alerting,
    AlertTimeout,
    Declined,
    Connected,
    Disconnected,
    Parked,
    Held,
    AcdCancelled,
    Terminated,
    AcdExpired,
}

crate::runtime::values!(AssignmentState {
    Unknown = "Unknown",
    Idle = "Idle",
    AcdStarted = "AcdStarted",
    Alerting = "Alerting",
    AlertTimeout = "AlertTimeout",
    Declined = "Declined",
    Connected = "Connected",
    Disconnected = "Disconnected",
    Parked = "Parked",
    Held = "Held",
    AcdCancelled = "AcdCancelled",
    Terminated = "Terminated",
    AcdExpired = "AcdExpired",
});
