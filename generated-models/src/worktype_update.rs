// @generated from the schema "WorktypeUpdate"; changes made here are lost at the next generation

/// The schema `WorktypeUpdate`.
pub struct WorktypeUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `defaultWorkbinId`: `string`.
    #[doc(alias = "defaultWorkbinId")]
    pub default_workbin_id: ::std::option::Option<::std::string::String>,
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
    /// `defaultTtlSeconds`: `integer (int32)`.
    #[doc(alias = "defaultTtlSeconds")]
    pub default_ttl_seconds: ::std::option::Option<i32>,
    /// `assignmentEnabled`: `boolean`.
    #[doc(alias = "assignmentEnabled")]
    pub assignment_enabled: ::std::option::Option<bool>,
    /// `schemaId`: `string`.
    #[doc(alias = "schemaId")]
    pub schema_id: ::std::option::Option<::std::string::String>,
    /// `serviceLevelTarget`: `integer (int32)`.
    #[doc(alias = "serviceLevelTarget")]
    pub service_level_target: ::std::option::Option<i32>,
    /// `ruleSettings`: `WorkitemRuleSettings`.
    #[doc(alias = "ruleSettings")]
    pub rule_settings: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemRuleSettings>,
    >,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `defaultStatusId`: `string`.
    #[doc(alias = "defaultStatusId")]
    pub default_status_id: ::std::option::Option<::std::string::String>,
    /// `schemaVersion`: `integer (int32)`.
    #[doc(alias = "schemaVersion")]
    pub schema_version: ::std::option::Option<i32>,
    /// `defaultLanguageId`: `string`.
    #[doc(alias = "defaultLanguageId")]
    pub default_language_id: ::std::option::Option<::std::string::String>,
    /// `defaultSkillIds`: `array of string`.
    #[doc(alias = "defaultSkillIds")]
    pub default_skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `defaultQueueId`: `string`.
    #[doc(alias = "defaultQueueId")]
    pub default_queue_id: ::std::option::Option<::std::string::String>,
    /// `defaultScriptId`: `string`.
    #[doc(alias = "defaultScriptId")]
    pub default_script_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorktypeUpdate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        default_workbin_id: ::std::option::Option::None,
        default_duration_seconds: ::std::option::Option::None,
        default_expiration_seconds: ::std::option::Option::None,
        default_due_duration_seconds: ::std::option::Option::None,
        default_priority: ::std::option::Option::None,
        default_ttl_seconds: ::std::option::Option::None,
        assignment_enabled: ::std::option::Option::None,
        schema_id: ::std::option::Option::None,
        service_level_target: ::std::option::Option::None,
        rule_settings: ::std::option::Option::None,
        description: ::std::option::Option::None,
        default_status_id: ::std::option::Option::None,
        schema_version: ::std::option::Option::None,
        default_language_id: ::std::option::Option::None,
        default_skill_ids: ::std::option::Option::None,
        default_queue_id: ::std::option::Option::None,
        default_script_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorktypeUpdate = &<WorktypeUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorktypeUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("defaultWorkbinId", "default_workbin_id", 0),
            ("defaultDurationSeconds", "default_duration_seconds", 0),
            ("defaultExpirationSeconds", "default_expiration_seconds", 0),
            ("defaultDueDurationSeconds", "default_due_duration_seconds", 0),
            ("defaultPriority", "default_priority", 0),
            ("defaultTtlSeconds", "default_ttl_seconds", 0),
            ("assignmentEnabled", "assignment_enabled", 0),
            ("schemaId", "schema_id", 0),
            ("serviceLevelTarget", "service_level_target", 0),
            ("ruleSettings", "rule_settings", 0),
            ("description", "description", 0),
            ("defaultStatusId", "default_status_id", 0),
            ("schemaVersion", "schema_version", 0),
            ("defaultLanguageId", "default_language_id", 0),
            ("defaultSkillIds", "default_skill_ids", 0),
            ("defaultQueueId", "default_queue_id", 0),
            ("defaultScriptId", "default_script_id", 0),
        ],
        fields: &[
            &E.name,
            &E.default_workbin_id,
            &E.default_duration_seconds,
            &E.default_expiration_seconds,
            &E.default_due_duration_seconds,
            &E.default_priority,
            &E.default_ttl_seconds,
            &E.assignment_enabled,
            &E.schema_id,
            &E.service_level_target,
            &E.rule_settings,
            &E.description,
            &E.default_status_id,
            &E.schema_version,
            &E.default_language_id,
            &E.default_skill_ids,
            &E.default_queue_id,
            &E.default_script_id,
        ],
    }
};

crate::runtime::model!(WorktypeUpdate);

crate::runtime::setters!(WorktypeUpdate {
    with_name: name: ::std::string::String,
    with_default_workbin_id: default_workbin_id: ::std::string::String,
    with_default_duration_seconds: default_duration_seconds: i32,
    with_default_expiration_seconds: default_expiration_seconds: i32,
    with_default_due_duration_seconds: default_due_duration_seconds: i32,
    with_default_priority: default_priority: i32,
    with_default_ttl_seconds: default_ttl_seconds: i32,
    with_assignment_enabled: assignment_enabled: bool,
    with_schema_id: schema_id: ::std::string::String,
    with_service_level_target: service_level_target: i32,
    with_rule_settings: rule_settings: ::std::boxed::Box<crate::WorkitemRuleSettings>,
    with_description: description: ::std::string::String,
    with_default_status_id: default_status_id: ::std::string::String,
    with_schema_version: schema_version: i32,
    with_default_language_id: default_language_id: ::std::string::String,
    with_default_skill_ids: default_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_default_queue_id: default_queue_id: ::std::string::String,
    with_default_script_id: default_script_id: ::std::string::String,
});
