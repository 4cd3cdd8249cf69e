// @generated from the schema "WorktypeDelta"; changes made here are lost at the next generation

/// The schema `WorktypeDelta`.
#[repr(C)]
pub struct WorktypeDelta {
    /// `name`: `WorkitemsAttributeChangeString`.
    pub name: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `description`: `WorkitemsAttributeChangeString`.
    pub description: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `statuses`: `WorkitemsAttributeChangeList`.
    pub statuses: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeList>,
    >,
    /// `defaultWorkbinId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultWorkbinId")]
    pub default_workbin_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `defaultDurationSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultDurationSeconds")]
    pub default_duration_seconds: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `defaultExpirationSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultExpirationSeconds")]
    pub default_expiration_seconds: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `defaultDueDurationSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultDueDurationSeconds")]
    pub default_due_duration_seconds: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `defaultPriority`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultPriority")]
    pub default_priority: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `defaultSkillIds`: `WorkitemsAttributeChangeList`.
    #[doc(alias = "defaultSkillIds")]
    pub default_skill_ids: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeList>,
    >,
    /// `defaultStatusId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultStatusId")]
    pub default_status_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `defaultLanguageId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultLanguageId")]
    pub default_language_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `defaultTtlSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "defaultTtlSeconds")]
    pub default_ttl_seconds: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `assignmentEnabled`: `WorkitemsAttributeChangeBoolean`.
    #[doc(alias = "assignmentEnabled")]
    pub assignment_enabled: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeBoolean>,
    >,
    /// `defaultQueueId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultQueueId")]
    pub default_queue_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `schemaId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "schemaId")]
    pub schema_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `schemaVersion`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "schemaVersion")]
    pub schema_version: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `serviceLevelTarget`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "serviceLevelTarget")]
    pub service_level_target: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `dateModified`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    >,
    /// `modifiedBy`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `defaultScriptId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "defaultScriptId")]
    pub default_script_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorktypeDelta "WorktypeDelta" 20 {
    (
        name: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "name" 0 with_name,
        description: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "description" 0 with_description,
        statuses: ::std::boxed::Box<crate::WorkitemsAttributeChangeList> = "statuses" 0 with_statuses,
        default_workbin_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "defaultWorkbinId" 0 with_default_workbin_id,
        default_duration_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "defaultDurationSeconds" 0 with_default_duration_seconds,
        default_expiration_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "defaultExpirationSeconds" 0 with_default_expiration_seconds,
        default_due_duration_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "defaultDueDurationSeconds" 0 with_default_due_duration_seconds,
        default_priority: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "defaultPriority" 0 with_default_priority,
        default_skill_ids: ::std::boxed::Box<crate::WorkitemsAttributeChangeList> = "defaultSkillIds" 0 with_default_skill_ids,
        default_status_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "defaultStatusId" 0 with_default_status_id,
        default_language_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "defaultLanguageId" 0 with_default_language_id,
        default_ttl_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "defaultTtlSeconds" 0 with_default_ttl_seconds,
        assignment_enabled: ::std::boxed::Box<crate::WorkitemsAttributeChangeBoolean> = "assignmentEnabled" 0 with_assignment_enabled,
        default_queue_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "defaultQueueId" 0 with_default_queue_id,
        schema_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "schemaId" 0 with_schema_id,
        schema_version: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "schemaVersion" 0 with_schema_version,
    )
    (
        service_level_target: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "serviceLevelTarget" 0 with_service_level_target,
        date_modified: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant> = "dateModified" 0 with_date_modified,
        modified_by: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "modifiedBy" 0 with_modified_by,
        default_script_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "defaultScriptId" 0 with_default_script_id,
    )
});
