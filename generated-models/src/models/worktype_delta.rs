// @generated from the schema "WorktypeDelta"; changes made here are lost at the next generation

use crate::{
    WorkitemsAttributeChangeBoolean, WorkitemsAttributeChangeInstant,
    WorkitemsAttributeChangeInteger, WorkitemsAttributeChangeList,
    WorkitemsAttributeChangeString,
};
use crate::runtime::Extra;

/// The schema `WorktypeDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorktypeDelta {
    /// `name`: `WorkitemsAttributeChangeString`.
    pub name: Option<Box<WorkitemsAttributeChangeString>>,
    /// `description`: `WorkitemsAttributeChangeString`.
    pub description: Option<Box<WorkitemsAttributeChangeString>>,
    /// `statuses`: `WorkitemsAttributeChangeList`.
    pub statuses: Option<Box<WorkitemsAttributeChangeList>>,
    /// `defaultWorkbinId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultWorkbinId")]
    pub default_workbin_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `defaultDurationSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultDurationSeconds")]
    pub default_duration_seconds: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `defaultExpirationSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultExpirationSeconds")]
    pub default_expiration_seconds: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `defaultDueDurationSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultDueDurationSeconds")]
    pub default_due_duration_seconds: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `defaultPriority`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultPriority")]
    pub default_priority: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `defaultSkillIds`: `WorkitemsAttributeChangeList`.
    #[doc(alias = "defaultSkillIds")]
    pub default_skill_ids: Option<Box<WorkitemsAttributeChangeList>>,
    /// `defaultStatusId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultStatusId")]
    pub default_status_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `defaultLanguageId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultLanguageId")]
    pub default_language_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `defaultTtlSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultTtlSeconds")]
    pub default_ttl_seconds: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `assignmentEnabled`: `WorkitemsAttributeChangeBoolean`.
    #[doc(alias = "assignmentEnabled")]
    pub assignment_enabled: Option<Box<WorkitemsAttributeChangeBoolean>>,
    /// `defaultQueueId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultQueueId")]
    pub default_queue_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `schemaId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "schemaId")]
    pub schema_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `schemaVersion`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "schemaVersion")]
    pub schema_version: Option<Box<WorkitemsAttributeChangeString>>,
    /// `serviceLevelTarget`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "serviceLevelTarget")]
    pub service_level_target: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `dateModified`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<Box<WorkitemsAttributeChangeInstant>>,
    /// `modifiedBy`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<WorkitemsAttributeChangeString>>,
    /// `defaultScriptId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultScriptId")]
    pub default_script_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorktypeDelta "WorktypeDelta" 20 {
    (
        name: Box<WorkitemsAttributeChangeString> = "name" with_name,
        description: Box<WorkitemsAttributeChangeString> = "description" with_description,
        statuses: Box<WorkitemsAttributeChangeList> = "statuses" with_statuses,
        default_workbin_id: Box<WorkitemsAttributeChangeString> = "defaultWorkbinId" with_default_workbin_id,
        default_duration_seconds: Box<WorkitemsAttributeChangeInteger> = "defaultDurationSeconds" with_default_duration_seconds,
        default_expiration_seconds: Box<WorkitemsAttributeChangeInteger> = "defaultExpirationSeconds" with_default_expiration_seconds,
        default_due_duration_seconds: Box<WorkitemsAttributeChangeInteger> = "defaultDueDurationSeconds" with_default_due_duration_seconds,
        default_priority: Box<WorkitemsAttributeChangeInteger> = "defaultPriority" with_default_priority,
        default_skill_ids: Box<WorkitemsAttributeChangeList> = "defaultSkillIds" with_default_skill_ids,
        default_status_id: Box<WorkitemsAttributeChangeString> = "defaultStatusId" with_default_status_id,
        default_language_id: Box<WorkitemsAttributeChangeString> = "defaultLanguageId" with_default_language_id,
        default_ttl_seconds: Box<WorkitemsAttributeChangeInteger> = "defaultTtlSeconds" with_default_ttl_seconds,
        assignment_enabled: Box<WorkitemsAttributeChangeBoolean> = "assignmentEnabled" with_assignment_enabled,
        default_queue_id: Box<WorkitemsAttributeChangeString> = "defaultQueueId" with_default_queue_id,
        schema_id: Box<WorkitemsAttributeChangeString> = "schemaId" with_schema_id,
        schema_version: Box<WorkitemsAttributeChangeString> = "schemaVersion" with_schema_version,
    )
    (
        service_level_target: Box<WorkitemsAttributeChangeInteger> = "serviceLevelTarget" with_service_level_target,
        date_modified: Box<WorkitemsAttributeChangeInstant> = "dateModified" with_date_modified,
        modified_by: Box<WorkitemsAttributeChangeString> = "modifiedBy" with_modified_by,
        default_script_id: Box<WorkitemsAttributeChangeString> = "defaultScriptId" with_default_script_id,
    )
});
