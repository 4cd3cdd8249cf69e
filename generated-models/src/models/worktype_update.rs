// @generated from the schema "WorktypeUpdate"; changes made here are lost at the next generation

use crate::WorkitemRuleSettings;
use crate::runtime::Extra;

/// The schema `WorktypeUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorktypeUpdate {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `defaultWorkbinId`: `string`.
    #[doc(alias = "defaultWorkbinId")]
    pub default_workbin_id: Option<String>,
    /// `defaultDurationSeconds`: `integer (int32)`.
    #[doc(alias = "defaultDurationSeconds")]
    pub default_duration_seconds: Option<i32>,
    /// `defaultExpirationSeconds`: `integer (int32)`.
    #[doc(alias = "defaultExpirationSeconds")]
    pub default_expiration_seconds: Option<i32>,
    /// `defaultDueDurationSeconds`: `integer (int32)`.
    #[doc(alias = "defaultDueDurationSeconds")]
    pub default_due_duration_seconds: Option<i32>,
    /// `defaultPriority`: `integer (int32)`.
    #[doc(alias = "defaultPriority")]
    pub default_priority: Option<i32>,
    /// `defaultTtlSeconds`: `integer (int32)`.
    #[doc(alias = "defaultTtlSeconds")]
    pub default_ttl_seconds: Option<i32>,
    /// `assignmentEnabled`: `boolean`.
    #[doc(alias = "assignmentEnabled")]
    pub assignment_enabled: Option<bool>,
    /// `schemaId`: `string`.
    #[doc(alias = "schemaId")]
    pub schema_id: Option<String>,
    /// `serviceLevelTarget`: `integer (int32)`.
    #[doc(alias = "serviceLevelTarget")]
    pub service_level_target: Option<i32>,
    /// `ruleSettings`: `WorkitemRuleSettings`.
    #[doc(alias = "ruleSettings")]
    pub rule_settings: Option<Box<WorkitemRuleSettings>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `defaultStatusId`: `string`.
    #[doc(alias = "defaultStatusId")]
    pub default_status_id: Option<String>,
    /// `schemaVersion`: `integer (int32)`.
    #[doc(alias = "schemaVersion")]
    pub schema_version: Option<i32>,
    /// `defaultLanguageId`: `string`.
    #[doc(alias = "defaultLanguageId")]
    pub default_language_id: Option<String>,
    /// `defaultSkillIds`: `array of string`.
    #[doc(alias = "defaultSkillIds")]
    pub default_skill_ids: Option<Vec<String>>,
    /// `defaultQueueId`: `string`.
    #[doc(alias = "defaultQueueId")]
    pub default_queue_id: Option<String>,
    /// `defaultScriptId`: `string`.
    #[doc(alias = "defaultScriptId")]
    pub default_script_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorktypeUpdate "WorktypeUpdate" 18 {
    (
        name: String = "name" with_name,
        default_workbin_id: String = "defaultWorkbinId" with_default_workbin_id,
        default_duration_seconds: i32 = "defaultDurationSeconds" with_default_duration_seconds,
        default_expiration_seconds: i32 = "defaultExpirationSeconds" with_default_expiration_seconds,
        default_due_duration_seconds: i32 = "defaultDueDurationSeconds" with_default_due_duration_seconds,
        default_priority: i32 = "defaultPriority" with_default_priority,
        default_ttl_seconds: i32 = "defaultTtlSeconds" with_default_ttl_seconds,
        assignment_enabled: bool = "assignmentEnabled" with_assignment_enabled,
        schema_id: String = "schemaId" with_schema_id,
        service_level_target: i32 = "serviceLevelTarget" with_service_level_target,
        rule_settings: Box<WorkitemRuleSettings> = "ruleSettings" with_rule_settings,
        description: String = "description" with_description,
        default_status_id: String = "defaultStatusId" with_default_status_id,
        schema_version: i32 = "schemaVersion" with_schema_version,
        default_language_id: String = "defaultLanguageId" with_default_language_id,
        default_skill_ids: Vec<String> = "defaultSkillIds" with_default_skill_ids,
    )
    (
        default_queue_id: String = "defaultQueueId" with_default_queue_id,
        default_script_id: String = "defaultScriptId" with_default_script_id,
    )
});
