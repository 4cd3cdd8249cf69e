// @generated from the schema "Workitem"; changes made here are lost at the next generation

/// The schema `Workitem`.
#[repr(C)]
pub struct Workitem {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Workitem "Workitem" 37 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        r#type: ::std::boxed::Box<crate::WorktypeReference> = "type" 0 with_type,
        description: ::std::string::String = "description" 0 with_description,
        language: ::std::boxed::Box<crate::LanguageReference> = "language" 0 with_language,
        utilization_label: ::std::boxed::Box<crate::WorkitemUtilizationLabelReference> = "utilizationLabel" 0 with_utilization_label,
        priority: i32 = "priority" 0 with_priority,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        date_due: crate::runtime::DateTime = "dateDue" 0 with_date_due,
        date_expires: crate::runtime::DateTime = "dateExpires" 0 with_date_expires,
        duration_seconds: i32 = "durationSeconds" 0 with_duration_seconds,
        ttl: i32 = "ttl" 0 with_ttl,
        status: ::std::boxed::Box<crate::WorkitemStatusReference> = "status" 0 with_status,
        status_category: crate::runtime::Open<StatusCategory> = "statusCategory" 0 with_status_category,
    )
    (
        date_status_changed: crate::runtime::DateTime = "dateStatusChanged" 0 with_date_status_changed,
        date_closed: crate::runtime::DateTime = "dateClosed" 0 with_date_closed,
        workbin: ::std::boxed::Box<crate::WorkbinReference> = "workbin" 0 with_workbin,
        reporter: ::std::boxed::Box<crate::UserReferenceWithName> = "reporter" 0 with_reporter,
        assignee: ::std::boxed::Box<crate::UserReferenceWithName> = "assignee" 0 with_assignee,
        external_contact: ::std::boxed::Box<crate::ExternalContactReference> = "externalContact" 0 with_external_contact,
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 0 with_modified_by,
        queue: ::std::boxed::Box<crate::WorkitemQueueReference> = "queue" 0 with_queue,
        assignment_state: crate::runtime::Open<AssignmentState> = "assignmentState" 0 with_assignment_state,
        date_assignment_state_changed: crate::runtime::DateTime = "dateAssignmentStateChanged" 0 with_date_assignment_state_changed,
        alert_timeout_seconds: i32 = "alertTimeoutSeconds" 0 with_alert_timeout_seconds,
        skills: ::std::vec::Vec<crate::RoutingSkillReference> = "skills" 0 with_skills,
        preferred_agents: ::std::vec::Vec<crate::UserReference> = "preferredAgents" 0 with_preferred_agents,
        auto_status_transition: bool = "autoStatusTransition" 0 with_auto_status_transition,
        schema: ::std::boxed::Box<crate::WorkitemSchema> = "schema" 0 with_schema,
    )
    (
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "customFields" 0 with_custom_fields,
        auto_status_transition_detail: ::std::boxed::Box<crate::AutoStatusTransitionDetail> = "autoStatusTransitionDetail" 0 with_auto_status_transition_detail,
        scored_agents: ::std::vec::Vec<crate::WorkitemScoredAgent> = "scoredAgents" 0 with_scored_agents,
        script: ::std::boxed::Box<crate::WorkitemScriptReference> = "script" 0 with_script,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `statusCategory` of `Workitem`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[non_exhaustive]
pub enum StatusCategory {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

crate::runtime::known!(StatusCategory);

impl crate::runtime::Enum for StatusCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `assignmentState` of `Workitem`. Known values: `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout`, `AcdCancelled`, `Terminated`, `Idle`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdExpired`.
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
