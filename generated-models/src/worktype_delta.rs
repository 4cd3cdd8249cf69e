// @generated from the schema "WorktypeDelta"; changes made here are lost at the next generation

/// The schema `WorktypeDelta`.
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

impl crate::runtime::Model for WorktypeDelta {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        statuses: ::std::option::Option::None,
        default_workbin_id: ::std::option::Option::None,
        default_duration_seconds: ::std::option::Option::None,
        default_expiration_seconds: ::std::option::Option::None,
        default_due_duration_seconds: ::std::option::Option::None,
        default_priority: ::std::option::Option::None,
        default_skill_ids: ::std::option::Option::None,
        default_status_id: ::std::option::Option::None,
        default_language_id: ::std::option::Option::None,
        default_ttl_seconds: ::std::option::Option::None,
        assignment_enabled: ::std::option::Option::None,
        default_queue_id: ::std::option::Option::None,
        schema_id: ::std::option::Option::None,
        schema_version: ::std::option::Option::None,
        service_level_target: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        default_script_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorktypeDelta = &<WorktypeDelta as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorktypeDelta",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("description", "description", 0),
            ("statuses", "statuses", 0),
            ("defaultWorkbinId", "default_workbin_id", 0),
            ("defaultDurationSeconds", "default_duration_seconds", 0),
            ("defaultExpirationSeconds", "default_expiration_seconds", 0),
            ("defaultDueDurationSeconds", "default_due_duration_seconds", 0),
            ("defaultPriority", "default_priority", 0),
            ("defaultSkillIds", "default_skill_ids", 0),
            ("defaultStatusId", "default_status_id", 0),
            ("defaultLanguageId", "default_language_id", 0),
            ("defaultTtlSeconds", "default_ttl_seconds", 0),
            ("assignmentEnabled", "assignment_enabled", 0),
            ("defaultQueueId", "default_queue_id", 0),
            ("schemaId", "schema_id", 0),
            ("schemaVersion", "schema_version", 0),
            ("serviceLevelTarget", "service_level_target", 0),
            ("dateModified", "date_modified", 0),
            ("modifiedBy", "modified_by", 0),
            ("defaultScriptId", "default_script_id", 0),
        ],
        fields: &[
            &E.name,
            &E.description,
            &E.statuses,
            &E.default_workbin_id,
            &E.default_duration_seconds,
            &E.default_expiration_seconds,
            &E.default_due_duration_seconds,
            &E.default_priority,
            &E.default_skill_ids,
            &E.default_status_id,
            &E.default_language_id,
            &E.default_ttl_seconds,
            &E.assignment_enabled,
            &E.default_queue_id,
            &E.schema_id,
            &E.schema_version,
            &E.service_level_target,
            &E.date_modified,
            &E.modified_by,
            &E.default_script_id,
        ],
    }
};

crate::runtime::model!(WorktypeDelta);

crate::runtime::setters!(WorktypeDelta {
    with_name: name: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_description: description: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_statuses: statuses: ::std::boxed::Box<crate::WorkitemsAttributeChangeList>,
    with_default_workbin_id: default_workbin_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_default_duration_seconds: default_duration_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_default_expiration_seconds: default_expiration_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_default_due_duration_seconds: default_due_duration_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_default_priority: default_priority: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_default_skill_ids: default_skill_ids: ::std::boxed::Box<crate::WorkitemsAttributeChangeList>,
    with_default_status_id: default_status_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_default_language_id: default_language_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_default_ttl_seconds: default_ttl_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_assignment_enabled: assignment_enabled: ::std::boxed::Box<crate::WorkitemsAttributeChangeBoolean>,
    with_default_queue_id: default_queue_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_schema_id: schema_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_schema_version: schema_version: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_service_level_target: service_level_target: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_date_modified: date_modified: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_default_script_id: default_script_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
});
