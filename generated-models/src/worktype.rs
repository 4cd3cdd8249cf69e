// @generated from the schema "Worktype"; changes made here are lost at the next generation

/// The schema `Worktype`.
pub struct Worktype {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `defaultWorkbin`: `WorkbinReference`.
    #[doc(alias = "defaultWorkbin")]
    pub default_workbin: ::std::option::Option<
        ::std::boxed::Box<crate::WorkbinReference>,
    >,
    /// `defaultStatus`: `WorkitemStatusReference`.
    #[doc(alias = "defaultStatus")]
    pub default_status: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemStatusReference>,
    >,
    /// `statuses`: `array of WorkitemStatus`.
    pub statuses: ::std::option::Option<::std::vec::Vec<crate::WorkitemStatus>>,
    /// `defaultDurationSeconds`: `integer (int32)`.
    #[doc(alias = "defaultDurationSeconds")]
    pub default_duration_seconds: ::std::option::Option<i32>,
    /// `defaultExpirationSeconds`: `integer (int32)`.
    #[doc(alias = "defaultExpirationSeconds")]
    pub default_expiration_seconds: ::std::option::Option<i32>,
    /// `defaultDueDurationSeconds`: `integer (int32)`.
    #[doc(alias = "defaultDueDurationSeconds")]
    pub default_due_duration_seconds: ::std::option::Option<i32>,
    /// `defaultPriority`: `integer (int32)`.
    #[doc(alias = "defaultPriority")]
    pub default_priority: ::std::option::Option<i32>,
    /// `defaultLanguage`: `LanguageReference`.
    #[doc(alias = "defaultLanguage")]
    pub default_language: ::std::option::Option<
        ::std::boxed::Box<crate::LanguageReference>,
    >,
    /// `defaultTtlSeconds`: `integer (int32)`.
    #[doc(alias = "defaultTtlSeconds")]
    pub default_ttl_seconds: ::std::option::Option<i32>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `defaultQueue`: `WorkitemQueueReference`.
    #[doc(alias = "defaultQueue")]
    pub default_queue: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemQueueReference>,
    >,
    /// `defaultSkills`: `array of RoutingSkillReference`.
    #[doc(alias = "defaultSkills")]
    pub default_skills: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingSkillReference>,
    >,
    /// `assignmentEnabled`: `boolean`.
    #[doc(alias = "assignmentEnabled")]
    pub assignment_enabled: ::std::option::Option<bool>,
    /// `schema`: `WorkitemSchema`.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::WorkitemSchema>>,
    /// `serviceLevelTarget`: `integer (int32)`.
    #[doc(alias = "serviceLevelTarget")]
    pub service_level_target: ::std::option::Option<i32>,
    /// `ruleSettings`: `WorkitemRuleSettings`.
    #[doc(alias = "ruleSettings")]
    pub rule_settings: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemRuleSettings>,
    >,
    /// `flow`: `WorkitemFlowReference`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::WorkitemFlowReference>>,
    /// `defaultScript`: `WorkitemScriptReference`.
    #[doc(alias = "defaultScript")]
    pub default_script: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemScriptReference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Worktype {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        default_workbin: ::std::option::Option::None,
        default_status: ::std::option::Option::None,
        statuses: ::std::option::Option::None,
        default_duration_seconds: ::std::option::Option::None,
        default_expiration_seconds: ::std::option::Option::None,
        default_due_duration_seconds: ::std::option::Option::None,
        default_priority: ::std::option::Option::None,
        default_language: ::std::option::Option::None,
        default_ttl_seconds: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        default_queue: ::std::option::Option::None,
        default_skills: ::std::option::Option::None,
        assignment_enabled: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        service_level_target: ::std::option::Option::None,
        rule_settings: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        default_script: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Worktype = &<Worktype as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Worktype",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("description", "description", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("defaultWorkbin", "default_workbin", 0),
            ("defaultStatus", "default_status", 0),
            ("statuses", "statuses", 0),
            ("defaultDurationSeconds", "default_duration_seconds", 0),
            ("defaultExpirationSeconds", "default_expiration_seconds", 0),
            ("defaultDueDurationSeconds", "default_due_duration_seconds", 0),
            ("defaultPriority", "default_priority", 0),
            ("defaultLanguage", "default_language", 0),
            ("defaultTtlSeconds", "default_ttl_seconds", 0),
            ("modifiedBy", "modified_by", 0),
            ("defaultQueue", "default_queue", 0),
            ("defaultSkills", "default_skills", 0),
            ("assignmentEnabled", "assignment_enabled", 0),
            ("schema", "schema", 0),
            ("serviceLevelTarget", "service_level_target", 0),
            ("ruleSettings", "rule_settings", 0),
            ("flow", "flow", 0),
            ("defaultScript", "default_script", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.date_created,
            &E.date_modified,
            &E.default_workbin,
            &E.default_status,
            &E.statuses,
            &E.default_duration_seconds,
            &E.default_expiration_seconds,
            &E.default_due_duration_seconds,
            &E.default_priority,
            &E.default_language,
            &E.default_ttl_seconds,
            &E.modified_by,
            &E.default_queue,
            &E.default_skills,
            &E.assignment_enabled,
            &E.schema,
            &E.service_level_target,
            &E.rule_settings,
            &E.flow,
            &E.default_script,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Worktype);

crate::runtime::setters!(Worktype {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_description: description: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_default_workbin: default_workbin: ::std::boxed::Box<crate::WorkbinReference>,
    with_default_status: default_status: ::std::boxed::Box<crate::WorkitemStatusReference>,
    with_statuses: statuses: ::std::vec::Vec<crate::WorkitemStatus>,
    with_default_duration_seconds: default_duration_seconds: i32,
    with_default_expiration_seconds: default_expiration_seconds: i32,
    with_default_due_duration_seconds: default_due_duration_seconds: i32,
    with_default_priority: default_priority: i32,
    with_default_language: default_language: ::std::boxed::Box<crate::LanguageReference>,
    with_default_ttl_seconds: default_ttl_seconds: i32,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_default_queue: default_queue: ::std::boxed::Box<crate::WorkitemQueueReference>,
    with_default_skills: default_skills: ::std::vec::Vec<crate::RoutingSkillReference>,
    with_assignment_enabled: assignment_enabled: bool,
    with_schema: schema: ::std::boxed::Box<crate::WorkitemSchema>,
    with_service_level_target: service_level_target: i32,
    with_rule_settings: rule_settings: ::std::boxed::Box<crate::WorkitemRuleSettings>,
    with_flow: flow: ::std::boxed::Box<crate::WorkitemFlowReference>,
    with_default_script: default_script: ::std::boxed::Box<crate::WorkitemScriptReference>,
    with_self_uri: self_uri: ::std::string::String,
});
