// @generated from the schema "WorkitemsEventsNotificationWorkitem"; changes made here are lost at the next generation

/// The schema `WorkitemsEventsNotificationWorkitem`.
pub struct WorkitemsEventsNotificationWorkitem {
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
    /// `changes`: `array of WorkitemsEventsNotificationDelta`.
    pub changes: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemsEventsNotificationDelta>,
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
    /// `customFields`: `map of WorkitemsEventsNotificationCustomAttribute`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::WorkitemsEventsNotificationCustomAttribute,
        >,
    >,
    /// `wrapup`: `WorkitemsEventsNotificationWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsEventsNotificationWrapup>,
    >,
    /// `sessions`: `array of WorkitemsEventsNotificationSession`.
    pub sessions: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemsEventsNotificationSession>,
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

impl crate::runtime::Model for WorkitemsEventsNotificationWorkitem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        type_id: ::std::option::Option::None,
        description: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_due: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        date_assignment_state_changed: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        ttl: ::std::option::Option::None,
        status_id: ::std::option::Option::None,
        status_category: ::std::option::Option::None,
        date_closed: ::std::option::Option::None,
        workbin_id: ::std::option::Option::None,
        reporter_id: ::std::option::Option::None,
        assignee_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        wrapup_id: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        operation: ::std::option::Option::None,
        changes: ::std::option::Option::None,
        assignment_state: ::std::option::Option::None,
        assignment_id: ::std::option::Option::None,
        alert_timeout_seconds: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        sessions: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsEventsNotificationWorkitem = &<WorkitemsEventsNotificationWorkitem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsEventsNotificationWorkitem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("typeId", "type_id", 0),
            ("description", "description", 0),
            ("languageId", "language_id", 0),
            ("priority", "priority", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("dateDue", "date_due", 0),
            ("dateExpires", "date_expires", 0),
            ("dateAssignmentStateChanged", "date_assignment_state_changed", 0),
            ("durationSeconds", "duration_seconds", 0),
            ("ttl", "ttl", 0),
            ("statusId", "status_id", 0),
            ("statusCategory", "status_category", 0),
            ("dateClosed", "date_closed", 0),
            ("workbinId", "workbin_id", 0),
            ("reporterId", "reporter_id", 0),
            ("assigneeId", "assignee_id", 0),
            ("externalContactId", "external_contact_id", 0),
            ("externalTag", "external_tag", 0),
            ("wrapupId", "wrapup_id", 0),
            ("modifiedBy", "modified_by", 0),
            ("operation", "operation", 0),
            ("changes", "changes", 0),
            ("assignmentState", "assignment_state", 0),
            ("assignmentId", "assignment_id", 0),
            ("alertTimeoutSeconds", "alert_timeout_seconds", 0),
            ("queueId", "queue_id", 0),
            ("customFields", "custom_fields", 0),
            ("wrapup", "wrapup", 0),
            ("sessions", "sessions", 0),
            ("skillIds", "skill_ids", 0),
            ("scriptId", "script_id", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.type_id,
            &E.description,
            &E.language_id,
            &E.priority,
            &E.date_created,
            &E.date_modified,
            &E.date_due,
            &E.date_expires,
            &E.date_assignment_state_changed,
            &E.duration_seconds,
            &E.ttl,
            &E.status_id,
            &E.status_category,
            &E.date_closed,
            &E.workbin_id,
            &E.reporter_id,
            &E.assignee_id,
            &E.external_contact_id,
            &E.external_tag,
            &E.wrapup_id,
            &E.modified_by,
            &E.operation,
            &E.changes,
            &E.assignment_state,
            &E.assignment_id,
            &E.alert_timeout_seconds,
            &E.queue_id,
            &E.custom_fields,
            &E.wrapup,
            &E.sessions,
            &E.skill_ids,
            &E.script_id,
        ],
    }
};

crate::runtime::model!(WorkitemsEventsNotificationWorkitem);

crate::runtime::setters!(WorkitemsEventsNotificationWorkitem {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type_id: type_id: ::std::string::String,
    with_description: description: ::std::string::String,
    with_language_id: language_id: ::std::string::String,
    with_priority: priority: i64,
    with_date_created: date_created: ::std::string::String,
    with_date_modified: date_modified: ::std::string::String,
    with_date_due: date_due: ::std::string::String,
    with_date_expires: date_expires: ::std::string::String,
    with_date_assignment_state_changed: date_assignment_state_changed: ::std::string::String,
    with_duration_seconds: duration_seconds: i64,
    with_ttl: ttl: i64,
    with_status_id: status_id: ::std::string::String,
    with_status_category: status_category: crate::runtime::Open<StatusCategory>,
    with_date_closed: date_closed: ::std::string::String,
    with_workbin_id: workbin_id: ::std::string::String,
    with_reporter_id: reporter_id: ::std::string::String,
    with_assignee_id: assignee_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_external_tag: external_tag: ::std::string::String,
    with_wrapup_id: wrapup_id: ::std::string::String,
    with_modified_by: modified_by: ::std::string::String,
    with_operation: operation: crate::runtime::Open<Operation>,
    with_changes: changes: ::std::vec::Vec<crate::WorkitemsEventsNotificationDelta>,
    with_assignment_state: assignment_state: crate::runtime::Open<AssignmentState>,
    with_assignment_id: assignment_id: ::std::string::String,
    with_alert_timeout_seconds: alert_timeout_seconds: i64,
    with_queue_id: queue_id: ::std::string::String,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, crate::WorkitemsEventsNotificationCustomAttribute>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::WorkitemsEventsNotificationWrapup>,
    with_sessions: sessions: ::std::vec::Vec<crate::WorkitemsEventsNotificationSession>,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_script_id: script_id: ::std::string::String,
});

/// The property `statusCategory` of `WorkitemsEventsNotificationWorkitem`. Known values: `Unknown`, `Open`, `InProgress`, `Waiting`, `Closed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusCategory {
    Unknown,
    Open,
    InProgress,
    Waiting,
    Closed,
}

impl crate::runtime::Enum for StatusCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
    ];
}

/// The property `operation` of `WorkitemsEventsNotificationWorkitem`. Known values: `unknown`, `add`, `edit`, `delete`, `view`, `upload`, `download`, `activate`, `deactivate`, `purge`, `processed`, `published`, `assigned`, `unassigned`, `reset`, `reassigned`, `reassign`, `archive`, `unarchive`, `reschedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `assignmentState` of `WorkitemsEventsNotificationWorkitem`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
