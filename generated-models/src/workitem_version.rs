// @generated from the schema "WorkitemVersion"; changes made here are lost at the next generation

/// The schema `WorkitemVersion`.
pub struct WorkitemVersion {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `type`: `WorktypeReference`.
    pub r#type: ::std::option::Option<::std::boxed::Box<crate::WorktypeReference>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `language`: `LanguageReference`.
    pub language: ::std::option::Option<::std::boxed::Box<crate::LanguageReference>>,
    /// `utilizationLabel`: `WorkitemUtilizationLabelReference`.
    #[doc(alias = "utilizationLabel")]
    pub utilization_label: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemUtilizationLabelReference>,
    >,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
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
    /// `status`: `WorkitemStatusReference`.
    pub status: ::std::option::Option<::std::boxed::Box<crate::WorkitemStatusReference>>,
    /// `statusCategory`: `string`.
    #[doc(alias = "statusCategory")]
    pub status_category: ::std::option::Option<crate::runtime::Open<StatusCategory>>,
    /// `dateStatusChanged`: `string (date-time)`.
    #[doc(alias = "dateStatusChanged")]
    pub date_status_changed: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateClosed`: `string (date-time)`.
    #[doc(alias = "dateClosed")]
    pub date_closed: ::std::option::Option<crate::runtime::DateTime>,
    /// `workbin`: `WorkbinReference`.
    pub workbin: ::std::option::Option<::std::boxed::Box<crate::WorkbinReference>>,
    /// `reporter`: `UserReferenceWithName`.
    pub reporter: ::std::option::Option<::std::boxed::Box<crate::UserReferenceWithName>>,
    /// `assignee`: `UserReferenceWithName`.
    pub assignee: ::std::option::Option<::std::boxed::Box<crate::UserReferenceWithName>>,
    /// `externalContact`: `ExternalContactReference`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactReference>,
    >,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `queue`: `WorkitemQueueReference`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::WorkitemQueueReference>>,
    /// `assignmentState`: `string`.
    #[doc(alias = "assignmentState")]
    pub assignment_state: ::std::option::Option<crate::runtime::Open<AssignmentState>>,
    /// `dateAssignmentStateChanged`: `string (date-time)`.
    #[doc(alias = "dateAssignmentStateChanged")]
    pub date_assignment_state_changed: ::std::option::Option<crate::runtime::DateTime>,
    /// `alertTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: ::std::option::Option<i32>,
    /// `skills`: `array of RoutingSkillReference`.
    pub skills: ::std::option::Option<::std::vec::Vec<crate::RoutingSkillReference>>,
    /// `preferredAgents`: `array of UserReference`.
    #[doc(alias = "preferredAgents")]
    pub preferred_agents: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `autoStatusTransition`: `boolean`.
    #[doc(alias = "autoStatusTransition")]
    pub auto_status_transition: ::std::option::Option<bool>,
    /// `schema`: `WorkitemSchema`.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::WorkitemSchema>>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `autoStatusTransitionDetail`: `AutoStatusTransitionDetail`.
    #[doc(alias = "autoStatusTransitionDetail")]
    pub auto_status_transition_detail: ::std::option::Option<
        ::std::boxed::Box<crate::AutoStatusTransitionDetail>,
    >,
    /// `scoredAgents`: `array of WorkitemScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemScoredAgent>,
    >,
    /// `script`: `WorkitemScriptReference`.
    pub script: ::std::option::Option<::std::boxed::Box<crate::WorkitemScriptReference>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemVersion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        description: ::std::option::Option::None,
        language: ::std::option::Option::None,
        utilization_label: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_due: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        ttl: ::std::option::Option::None,
        status: ::std::option::Option::None,
        status_category: ::std::option::Option::None,
        date_status_changed: ::std::option::Option::None,
        date_closed: ::std::option::Option::None,
        workbin: ::std::option::Option::None,
        reporter: ::std::option::Option::None,
        assignee: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        assignment_state: ::std::option::Option::None,
        date_assignment_state_changed: ::std::option::Option::None,
        alert_timeout_seconds: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        preferred_agents: ::std::option::Option::None,
        auto_status_transition: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        auto_status_transition_detail: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        script: ::std::option::Option::None,
        version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemVersion = &<WorkitemVersion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemVersion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("type", "type", 0),
            ("description", "description", 0),
            ("language", "language", 0),
            ("utilizationLabel", "utilization_label", 0),
            ("priority", "priority", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("dateDue", "date_due", 0),
            ("dateExpires", "date_expires", 0),
            ("durationSeconds", "duration_seconds", 0),
            ("ttl", "ttl", 0),
            ("status", "status", 0),
            ("statusCategory", "status_category", 0),
            ("dateStatusChanged", "date_status_changed", 0),
            ("dateClosed", "date_closed", 0),
            ("workbin", "workbin", 0),
            ("reporter", "reporter", 0),
            ("assignee", "assignee", 0),
            ("externalContact", "external_contact", 0),
            ("externalTag", "external_tag", 0),
            ("modifiedBy", "modified_by", 0),
            ("queue", "queue", 0),
            ("assignmentState", "assignment_state", 0),
            ("dateAssignmentStateChanged", "date_assignment_state_changed", 0),
            ("alertTimeoutSeconds", "alert_timeout_seconds", 0),
            ("skills", "skills", 0),
            ("preferredAgents", "preferred_agents", 0),
            ("autoStatusTransition", "auto_status_transition", 0),
            ("schema", "schema", 0),
            ("customFields", "custom_fields", 0),
            ("autoStatusTransitionDetail", "auto_status_transition_detail", 0),
            ("scoredAgents", "scored_agents", 0),
            ("script", "script", 0),
            ("version", "version", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.r#type,
            &E.description,
            &E.language,
            &E.utilization_label,
            &E.priority,
            &E.date_created,
            &E.date_modified,
            &E.date_due,
            &E.date_expires,
            &E.duration_seconds,
            &E.ttl,
            &E.status,
            &E.status_category,
            &E.date_status_changed,
            &E.date_closed,
            &E.workbin,
            &E.reporter,
            &E.assignee,
            &E.external_contact,
            &E.external_tag,
            &E.modified_by,
            &E.queue,
            &E.assignment_state,
            &E.date_assignment_state_changed,
            &E.alert_timeout_seconds,
            &E.skills,
            &E.preferred_agents,
            &E.auto_status_transition,
            &E.schema,
            &E.custom_fields,
            &E.auto_status_transition_detail,
            &E.scored_agents,
            &E.script,
            &E.version,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkitemVersion);

crate::runtime::setters!(WorkitemVersion {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_type: r#type: ::std::boxed::Box<crate::WorktypeReference>,
    with_description: description: ::std::string::String,
    with_language: language: ::std::boxed::Box<crate::LanguageReference>,
    with_utilization_label: utilization_label: ::std::boxed::Box<crate::WorkitemUtilizationLabelReference>,
    with_priority: priority: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_due: date_due: crate::runtime::DateTime,
    with_date_expires: date_expires: crate::runtime::DateTime,
    with_duration_seconds: duration_seconds: i32,
    with_ttl: ttl: i32,
    with_status: status: ::std::boxed::Box<crate::WorkitemStatusReference>,
    with_status_category: status_category: crate::runtime::Open<StatusCategory>,
    with_date_status_changed: date_status_changed: crate::runtime::DateTime,
    with_date_closed: date_closed: crate::runtime::DateTime,
    with_workbin: workbin: ::std::boxed::Box<crate::WorkbinReference>,
    with_reporter: reporter: ::std::boxed::Box<crate::UserReferenceWithName>,
    with_assignee: assignee: ::std::boxed::Box<crate::UserReferenceWithName>,
    with_external_contact: external_contact: ::std::boxed::Box<crate::ExternalContactReference>,
    with_external_tag: external_tag: ::std::string::String,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_queue: queue: ::std::boxed::Box<crate::WorkitemQueueReference>,
    with_assignment_state: assignment_state: crate::runtime::Open<AssignmentState>,
    with_date_assignment_state_changed: date_assignment_state_changed: crate::runtime::DateTime,
    with_alert_timeout_seconds: alert_timeout_seconds: i32,
    with_skills: skills: ::std::vec::Vec<crate::RoutingSkillReference>,
    with_preferred_agents: preferred_agents: ::std::vec::Vec<crate::UserReference>,
    with_auto_status_transition: auto_status_transition: bool,
    with_schema: schema: ::std::boxed::Box<crate::WorkitemSchema>,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_auto_status_transition_detail: auto_status_transition_detail: ::std::boxed::Box<crate::AutoStatusTransitionDetail>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::WorkitemScoredAgent>,
    with_script: script: ::std::boxed::Box<crate::WorkitemScriptReference>,
    with_version: version: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `statusCategory` of `WorkitemVersion`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusCategory {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

impl crate::runtime::Enum for StatusCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `assignmentState` of `WorkitemVersion`. Known values: `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout`, `AcdCancelled`, `Terminated`, `Idle`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdExpired`.
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
