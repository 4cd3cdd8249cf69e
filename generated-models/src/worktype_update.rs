// @generated from the schema "WorktypeUpdate"; changes made here are lost at the next generation

/// The schema `WorktypeUpdate`.
#[repr(C)]
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

crate::runtime::model!(WorktypeUpdate "WorktypeUpdate" 18 {
    (
        name: ::std::string::String = "name" 0 with_name,
        default_workbin_id: ::std::string::String = "defaultWorkbinId" 0 with_default_workbin_id,
        default_duration_seconds: i32 = "defaultDurationSeconds" 0 with_default_duration_seconds,
        default_expiration_seconds: i32 = "defaultExpirationSeconds" 0 with_default_expiration_seconds,
        default_due_duration_seconds: i32 = "defaultDueDurationSeconds" 0 with_default_due_duration_seconds,
        default_priority: i32 = "defaultPriority" 0 with_default_priority,
        default_ttl_seconds: i32 = "defaultTtlSeconds" 0 with_default_ttl_seconds,
        assignment_enabled: bool = "assignmentEnabled" 0 with_assignment_enabled,
        schema_id: ::std::string::String = "schemaId" 0 with_schema_id,
        service_level_target: i32 = "serviceLevelTarget" 0 with_service_level_target,
        rule_settings: ::std::boxed::Box<crate::WorkitemRuleSettings> = "ruleSettings" 0 with_rule_settings,
        description: ::std::string::String = "description" 0 with_description,
        default_status_id: ::std::string::String = "defaultStatusId" 0 with_default_status_id,
        schema_version: i32 = "schemaVersion" 0 with_schema_version,
        default_language_id: ::std::string::String = "defaultLanguageId" 0 with_default_language_id,
        default_skill_ids: ::std::vec::Vec<::std::string::String> = "defaultSkillIds" 0 with_default_skill_ids,
    )
    (
        default_queue_id: ::std::string::String = "defaultQueueId" 0 with_default_queue_id,
        default_script_id: ::std::string::String = "defaultScriptId" 0 with_default_script_id,
    )
});
