// @generated from the schema "WorktypeVersion"; changes made here are lost at the next generation

/// The schema `WorktypeVersion`.
#[repr(C)]
pub struct WorktypeVersion {
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
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorktypeVersion "WorktypeVersion" 26 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        default_workbin: ::std::boxed::Box<crate::WorkbinReference> = "defaultWorkbin" 0 with_default_workbin,
        default_status: ::std::boxed::Box<crate::WorkitemStatusReference> = "defaultStatus" 0 with_default_status,
        statuses: ::std::vec::Vec<crate::WorkitemStatus> = "statuses" 0 with_statuses,
        default_duration_seconds: i32 = "defaultDurationSeconds" 0 with_default_duration_seconds,
        default_expiration_seconds: i32 = "defaultExpirationSeconds" 0 with_default_expiration_seconds,
        default_due_duration_seconds: i32 = "defaultDueDurationSeconds" 0 with_default_due_duration_seconds,
        default_priority: i32 = "defaultPriority" 0 with_default_priority,
        default_language: ::std::boxed::Box<crate::LanguageReference> = "defaultLanguage" 0 with_default_language,
        default_ttl_seconds: i32 = "defaultTtlSeconds" 0 with_default_ttl_seconds,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 0 with_modified_by,
    )
    (
        default_queue: ::std::boxed::Box<crate::WorkitemQueueReference> = "defaultQueue" 0 with_default_queue,
        default_skills: ::std::vec::Vec<crate::RoutingSkillReference> = "defaultSkills" 0 with_default_skills,
        assignment_enabled: bool = "assignmentEnabled" 0 with_assignment_enabled,
        schema: ::std::boxed::Box<crate::WorkitemSchema> = "schema" 0 with_schema,
        service_level_target: i32 = "serviceLevelTarget" 0 with_service_level_target,
        rule_settings: ::std::boxed::Box<crate::WorkitemRuleSettings> = "ruleSettings" 0 with_rule_settings,
        flow: ::std::boxed::Box<crate::WorkitemFlowReference> = "flow" 0 with_flow,
        default_script: ::std::boxed::Box<crate::WorkitemScriptReference> = "defaultScript" 0 with_default_script,
        version: i32 = "version" 0 with_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
