// @generated from the schema "WorkitemsQueueEventsNotificationWorkitem"; changes made here are lost at the next generation

/// The schema `WorkitemsQueueEventsNotificationWorkitem`.
#[repr(C)]
pub struct WorkitemsQueueEventsNotificationWorkitem {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `typeId`: `string`.
    #[doc(alias = "typeId")]
    pub type_id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `dateCreated`: `string`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<::std::string::String>,
    /// `dateDue`: `string`.
    #[doc(alias = "dateDue")]
    pub date_due: ::std::option::Option<::std::string::String>,
    /// `dateExpires`: `string`.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<::std::string::String>,
    /// `dateAssignmentStateChanged`: `string`.
    #[doc(alias = "dateAssignmentStateChanged")]
    pub date_assignment_state_changed: ::std::option::Option<::std::string::String>,
    /// `durationSeconds`: `integer`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i64>,
    /// `ttl`: `integer`.
    pub ttl: ::std::option::Option<i64>,
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: ::std::option::Option<::std::string::String>,
    /// `statusCategory`: `string`.
    #[doc(alias = "statusCategory")]
    pub status_category: ::std::option::Option<crate::runtime::Open<StatusCategory>>,
    /// `dateClosed`: `string`.
    #[doc(alias = "dateClosed")]
    pub date_closed: ::std::option::Option<::std::string::String>,
    /// `workbinId`: `string`.
    #[doc(alias = "workbinId")]
    pub workbin_id: ::std::option::Option<::std::string::String>,
    /// `reporterId`: `string`.
    #[doc(alias = "reporterId")]
    pub reporter_id: ::std::option::Option<::std::string::String>,
    /// `assigneeId`: `string`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `wrapupId`: `string`.
    #[doc(alias = "wrapupId")]
    pub wrapup_id: ::std::option::Option<::std::string::String>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `operation`: `string`.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// `changes`: `array of WorkitemsQueueEventsNotificationDelta`.
    pub changes: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemsQueueEventsNotificationDelta>,
    >,
    /// `assignmentState`: `string`.
    #[doc(alias = "assignmentState")]
    pub assignment_state: ::std::option::Option<crate::runtime::Open<AssignmentState>>,
    /// `assignmentId`: `string`.
    #[doc(alias = "assignmentId")]
    pub assignment_id: ::std::option::Option<::std::string::String>,
    /// `alertTimeoutSeconds`: `integer`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: ::std::option::Option<i64>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `customFields`: `map of WorkitemsQueueEventsNotificationCustomAttribute`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::WorkitemsQueueEventsNotificationCustomAttribute,
        >,
    >,
    /// `wrapup`: `WorkitemsQueueEventsNotificationWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsQueueEventsNotificationWrapup>,
    >,
    /// `sessions`: `array of WorkitemsQueueEventsNotificationSession`.
    pub sessions: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemsQueueEventsNotificationSession>,
    >,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsQueueEventsNotificationWorkitem "WorkitemsQueueEventsNotificationWorkitem" 34 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        type_id: ::std::string::String = "typeId" 0 with_type_id,
        description: ::std::string::String = "description" 0 with_description,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        priority: i64 = "priority" 0 with_priority,
        date_created: ::std::string::String = "dateCreated" 0 with_date_created,
        date_modified: ::std::string::String = "dateModified" 0 with_date_modified,
        date_due: ::std::string::String = "dateDue" 0 with_date_due,
        date_expires: ::std::string::String = "dateExpires" 0 with_date_expires,
        date_assignment_state_changed: ::std::string::String = "dateAssignmentStateChanged" 0 with_date_assignment_state_changed,
        duration_seconds: i64 = "durationSeconds" 0 with_duration_seconds,
        ttl: i64 = "ttl" 0 with_ttl,
        status_id: ::std::string::String = "statusId" 0 with_status_id,
        status_category: crate::runtime::Open<StatusCategory> = "statusCategory" 0 with_status_category,
        date_closed: ::std::string::String = "dateClosed" 0 with_date_closed,
    )
    (
        workbin_id: ::std::string::String = "workbinId" 0 with_workbin_id,
        reporter_id: ::std::string::String = "reporterId" 0 with_reporter_id,
        assignee_id: ::std::string::String = "assigneeId" 0 with_assignee_id,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        wrapup_id: ::std::string::String = "wrapupId" 0 with_wrapup_id,
        modified_by: ::std::string::String = "modifiedBy" 0 with_modified_by,
        operation: crate::runtime::Open<Operation> = "operation" 0 with_operation,
        changes: ::std::vec::Vec<crate::WorkitemsQueueEventsNotificationDelta> = "changes" 0 with_changes,
        assignment_state: crate::runtime::Open<AssignmentState> = "assignmentState" 0 with_assignment_state,
        assignment_id: ::std::string::String = "assignmentId" 0 with_assignment_id,
        alert_timeout_seconds: i64 = "alertTimeoutSeconds" 0 with_alert_timeout_seconds,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, crate::WorkitemsQueueEventsNotificationCustomAttribute> = "customFields" 0 with_custom_fields,
        wrapup: ::std::boxed::Box<crate::WorkitemsQueueEventsNotificationWrapup> = "wrapup" 0 with_wrapup,
        sessions: ::std::vec::Vec<crate::WorkitemsQueueEventsNotificationSession> = "sessions" 0 with_sessions,
    )
    (
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
    )
});

/// The property `statusCategory` of `WorkitemsQueueEventsNotificationWorkitem`. Known values: `Unknown`, `Open`, `InProgress`, `Waiting`, `Closed`.
#[non_exhaustive]
pub enum StatusCategory {
    Unknown,
    Open,
    InProgress,
    Waiting,
    Closed,
}

crate::runtime::known!(StatusCategory);

impl crate::runtime::Enum for StatusCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
    ];
}

/// The property `operation` of `WorkitemsQueueEventsNotificationWorkitem`. Known values: `unknown`, `add`, `edit`, `delete`, `view`, `upload`, `download`, `activate`, `deactivate`, `purge`, `processed`, `published`, `assigned`, `unassigned`, `reset`, `reassigned`, `reassign`, `archive`, `unarchive`, `reschedule`.
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

crate::runtime::known!(Operation);

impl crate::runtime::Enum for Operation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Add, "add"),
        (Self::Edit, "edit"),
        (Self::Delete, "delete"),
        (Self::View, "view"),
        (Self::Upload, "upload"),
        (Self::Download, "download"),
        (Self::Activate, "activate"),
        (Self::Deactivate, "deactivate"),
        (Self::Purge, "purge"),
        (Self::Processed, "processed"),
        (Self::Published, "published"),
        (Self::Assigned, "assigned"),
        (Self::Unassigned, "unassigned"),
        (Self::Reset, "reset"),
        (Self::Reassigned, "reassigned"),
        (Self::Reassign, "reassign"),
        (Self::Archive, "archive"),
        (Self::Unarchive, "unarchive"),
        (Self::Reschedule, "reschedule"),
    ];
}

/// The property `assignmentState` of `WorkitemsQueueEventsNotificationWorkitem`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
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

crate::runtime::known!(AssignmentState);

impl crate::runtime::Enum for AssignmentState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Idle, "Idle"),
        (Self::AcdStarted, "AcdStarted"),
        (Self::Alerting, "Alerting"),
        (Self::AlertTimeout, "AlertTimeout"),
        (Self::Declined, "Declined"),
        (Self::Connected, "Connected"),
        (Self::Disconnected, "Disconnected"),
        (Self::Parked, "Parked"),
        (Self::Held, "Held"),
        (Self::AcdCancelled, "AcdCancelled"),
        (Self::Terminated, "Terminated"),
        (Self::AcdExpired, "AcdExpired"),
    ];
}
