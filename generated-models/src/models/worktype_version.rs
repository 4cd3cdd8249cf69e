// @generated from the schema "WorktypeVersion"; changes made here are lost at the next generation

use crate::{
    Division, LanguageReference, RoutingSkillReference, UserReference, WorkbinReference,
    WorkitemFlowReference, WorkitemQueueReference, WorkitemRuleSettings, WorkitemSchema,
    WorkitemScriptReference, WorkitemStatus, WorkitemStatusReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `WorktypeVersion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorktypeVersion {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `defaultWorkbin`: `WorkbinReference`.
    #[doc(alias = "defaultWorkbin")]
    pub default_workbin: Option<Box<WorkbinReference>>,
    /// `defaultStatus`: `WorkitemStatusReference`.
    #[doc(alias = "defaultStatus")]
    pub default_status: Option<Box<WorkitemStatusReference>>,
    /// `statuses`: `array of WorkitemStatus`.
    pub statuses: Option<Vec<WorkitemStatus>>,
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
    /// `defaultLanguage`: `LanguageReference`.
    #[doc(alias = "defaultLanguage")]
    pub default_language: Option<Box<LanguageReference>>,
    /// `defaultTtlSeconds`: `integer (int32)`.
    #[doc(alias = "defaultTtlSeconds")]
    pub default_ttl_seconds: Option<i32>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `defaultQueue`: `WorkitemQueueReference`.
    #[doc(alias = "defaultQueue")]
    pub default_queue: Option<Box<WorkitemQueueReference>>,
    /// `defaultSkills`: `array of RoutingSkillReference`.
    #[doc(alias = "defaultSkills")]
    pub default_skills: Option<Vec<RoutingSkillReference>>,
    /// `assignmentEnabled`: `boolean`.
    #[doc(alias = "assignmentEnabled")]
    pub assignment_enabled: Option<bool>,
    /// `schema`: `WorkitemSchema`.
    pub schema: Option<Box<WorkitemSchema>>,
    /// `serviceLevelTarget`: `integer (int32)`.
    #[doc(alias = "serviceLevelTarget")]
    pub service_level_target: Option<i32>,
    /// `ruleSettings`: `WorkitemRuleSettings`.
    #[doc(alias = "ruleSettings")]
    pub rule_settings: Option<Box<WorkitemRuleSettings>>,
    /// `flow`: `WorkitemFlowReference`.
    pub flow: Option<Box<WorkitemFlowReference>>,
    /// `defaultScript`: `WorkitemScriptReference`.
    #[doc(alias = "defaultScript")]
    pub default_script: Option<Box<WorkitemScriptReference>>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorktypeVersion "WorktypeVersion" 26 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        description: String = "description" with_description,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        default_workbin: Box<WorkbinReference> = "defaultWorkbin" with_default_workbin,
        default_status: Box<WorkitemStatusReference> = "defaultStatus" with_default_status,
        statuses: Vec<WorkitemStatus> = "statuses" with_statuses,
        default_duration_seconds: i32 = "defaultDurationSeconds" with_default_duration_seconds,
        default_expiration_seconds: i32 = "defaultExpirationSeconds" with_default_expiration_seconds,
        default_due_duration_seconds: i32 = "defaultDueDurationSeconds" with_default_due_duration_seconds,
        default_priority: i32 = "defaultPriority" with_default_priority,
        default_language: Box<LanguageReference> = "defaultLanguage" with_default_language,
        default_ttl_seconds: i32 = "defaultTtlSeconds" with_default_ttl_seconds,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
    )
    (
        default_queue: Box<WorkitemQueueReference> = "defaultQueue" with_default_queue,
        default_skills: Vec<RoutingSkillReference> = "defaultSkills" with_default_skills,
        assignment_enabled: bool = "assignmentEnabled" with_assignment_enabled,
        schema: Box<WorkitemSchema> = "schema" with_schema,
        service_level_target: i32 = "serviceLevelTarget" with_service_level_target,
        rule_settings: Box<WorkitemRuleSettings> = "ruleSettings" with_rule_settings,
        flow: Box<WorkitemFlowReference> = "flow" with_flow,
        default_script: Box<WorkitemScriptReference> = "defaultScript" with_default_script,
        version: i32 = "version" with_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
