// @generated from the schema "WorkitemDelta"; changes made here are lost at the next generation

/// The schema `WorkitemDelta`.
#[repr(C)]
pub struct WorkitemDelta {
    /// `name`: `WorkitemsAttributeChangeString`.
    pub name: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `description`: `WorkitemsAttributeChangeString`.
    pub description: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `languageId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `utilizationLabelId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `priority`: `WorkitemsAttributeChangeInteger`.
    pub priority: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `skillIds`: `WorkitemsAttributeChangeList`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeList>,
    >,
    /// `preferredAgentIds`: `WorkitemsAttributeChangeList`.
    #[doc(alias = "preferredAgentIds")]
    pub preferred_agent_ids: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeList>,
    >,
    /// `dateDue`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateDue")]
    pub date_due: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    >,
    /// `dateExpires`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    >,
    /// `durationSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `statusId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "statusId")]
    pub status_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `reporterId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "reporterId")]
    pub reporter_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `externalContactId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `assigneeId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `workbinId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "workbinId")]
    pub workbin_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `queueId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `externalTag`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `wrapupId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "wrapupId")]
    pub wrapup_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `wrapup`: `WorkitemsAttributeChangeWrapupDelta`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeWrapupDelta>,
    >,
    /// `ttl`: `WorkitemsAttributeChangeInteger`.
    pub ttl: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    >,
    /// `dateClosed`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateClosed")]
    pub date_closed: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    >,
    /// `assignmentState`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "assignmentState")]
    pub assignment_state: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `autoStatusTransition`: `WorkitemsAttributeChangeBoolean`.
    #[doc(alias = "autoStatusTransition")]
    pub auto_status_transition: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeBoolean>,
    >,
    /// `customFields`: `WorkitemsAttributeChangeMap`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeMap>,
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
    /// `statusCategory`: `WorkitemsAttributeChangeWorkitemStatusCategory`.
    #[doc(alias = "statusCategory")]
    pub status_category: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeWorkitemStatusCategory>,
    >,
    /// `scriptId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemDelta "WorkitemDelta" 28 {
    (
        name: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "name" 0 with_name,
        description: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "description" 0 with_description,
        language_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "languageId" 0 with_language_id,
        utilization_label_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "utilizationLabelId" 0 with_utilization_label_id,
        priority: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "priority" 0 with_priority,
        skill_ids: ::std::boxed::Box<crate::WorkitemsAttributeChangeList> = "skillIds" 0 with_skill_ids,
        preferred_agent_ids: ::std::boxed::Box<crate::WorkitemsAttributeChangeList> = "preferredAgentIds" 0 with_preferred_agent_ids,
        date_due: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant> = "dateDue" 0 with_date_due,
        date_expires: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant> = "dateExpires" 0 with_date_expires,
        duration_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "durationSeconds" 0 with_duration_seconds,
        status_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "statusId" 0 with_status_id,
        reporter_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "reporterId" 0 with_reporter_id,
        external_contact_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "externalContactId" 0 with_external_contact_id,
        assignee_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "assigneeId" 0 with_assignee_id,
        workbin_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "workbinId" 0 with_workbin_id,
        queue_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "queueId" 0 with_queue_id,
    )
    (
        external_tag: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "externalTag" 0 with_external_tag,
        wrapup_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "wrapupId" 0 with_wrapup_id,
        wrapup: ::std::boxed::Box<crate::WorkitemsAttributeChangeWrapupDelta> = "wrapup" 0 with_wrapup,
        ttl: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger> = "ttl" 0 with_ttl,
        date_closed: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant> = "dateClosed" 0 with_date_closed,
        assignment_state: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "assignmentState" 0 with_assignment_state,
        auto_status_transition: ::std::boxed::Box<crate::WorkitemsAttributeChangeBoolean> = "autoStatusTransition" 0 with_auto_status_transition,
        custom_fields: ::std::boxed::Box<crate::WorkitemsAttributeChangeMap> = "customFields" 0 with_custom_fields,
        date_modified: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant> = "dateModified" 0 with_date_modified,
        modified_by: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "modifiedBy" 0 with_modified_by,
        status_category: ::std::boxed::Box<crate::WorkitemsAttributeChangeWorkitemStatusCategory> = "statusCategory" 0 with_status_category,
        script_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "scriptId" 0 with_script_id,
    )
});
