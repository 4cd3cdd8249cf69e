// @generated from the schema "WorkitemDelta"; changes made here are lost at the next generation

/// The schema `WorkitemDelta`.
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

impl crate::runtime::Model for WorkitemDelta {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        preferred_agent_ids: ::std::option::Option::None,
        date_due: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        status_id: ::std::option::Option::None,
        reporter_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        assignee_id: ::std::option::Option::None,
        workbin_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        wrapup_id: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        ttl: ::std::option::Option::None,
        date_closed: ::std::option::Option::None,
        assignment_state: ::std::option::Option::None,
        auto_status_transition: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        status_category: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemDelta = &<WorkitemDelta as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemDelta",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("description", "description", 0),
            ("languageId", "language_id", 0),
            ("utilizationLabelId", "utilization_label_id", 0),
            ("priority", "priority", 0),
            ("skillIds", "skill_ids", 0),
            ("preferredAgentIds", "preferred_agent_ids", 0),
            ("dateDue", "date_due", 0),
            ("dateExpires", "date_expires", 0),
            ("durationSeconds", "duration_seconds", 0),
            ("statusId", "status_id", 0),
            ("reporterId", "reporter_id", 0),
            ("externalContactId", "external_contact_id", 0),
            ("assigneeId", "assignee_id", 0),
            ("workbinId", "workbin_id", 0),
            ("queueId", "queue_id", 0),
            ("externalTag", "external_tag", 0),
            ("wrapupId", "wrapup_id", 0),
            ("wrapup", "wrapup", 0),
            ("ttl", "ttl", 0),
            ("dateClosed", "date_closed", 0),
            ("assignmentState", "assignment_state", 0),
            ("autoStatusTransition", "auto_status_transition", 0),
            ("customFields", "custom_fields", 0),
            ("dateModified", "date_modified", 0),
            ("modifiedBy", "modified_by", 0),
            ("statusCategory", "status_category", 0),
            ("scriptId", "script_id", 0),
        ],
        fields: &[
            &E.name,
            &E.description,
            &E.language_id,
            &E.utilization_label_id,
            &E.priority,
            &E.skill_ids,
            &E.preferred_agent_ids,
            &E.date_due,
            &E.date_expires,
            &E.duration_seconds,
            &E.status_id,
            &E.reporter_id,
            &E.external_contact_id,
            &E.assignee_id,
            &E.workbin_id,
            &E.queue_id,
            &E.external_tag,
            &E.wrapup_id,
            &E.wrapup,
            &E.ttl,
            &E.date_closed,
            &E.assignment_state,
            &E.auto_status_transition,
            &E.custom_fields,
            &E.date_modified,
            &E.modified_by,
            &E.status_category,
            &E.script_id,
        ],
    }
};

crate::runtime::model!(WorkitemDelta);

crate::runtime::setters!(WorkitemDelta {
    with_name: name: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_description: description: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_language_id: language_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_utilization_label_id: utilization_label_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_priority: priority: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_skill_ids: skill_ids: ::std::boxed::Box<crate::WorkitemsAttributeChangeList>,
    with_preferred_agent_ids: preferred_agent_ids: ::std::boxed::Box<crate::WorkitemsAttributeChangeList>,
    with_date_due: date_due: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    with_date_expires: date_expires: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    with_duration_seconds: duration_seconds: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_status_id: status_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_reporter_id: reporter_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_external_contact_id: external_contact_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_assignee_id: assignee_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_workbin_id: workbin_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_queue_id: queue_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_external_tag: external_tag: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_wrapup_id: wrapup_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::WorkitemsAttributeChangeWrapupDelta>,
    with_ttl: ttl: ::std::boxed::Box<crate::WorkitemsAttributeChangeInteger>,
    with_date_closed: date_closed: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    with_assignment_state: assignment_state: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_auto_status_transition: auto_status_transition: ::std::boxed::Box<crate::WorkitemsAttributeChangeBoolean>,
    with_custom_fields: custom_fields: ::std::boxed::Box<crate::WorkitemsAttributeChangeMap>,
    with_date_modified: date_modified: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_status_category: status_category: ::std::boxed::Box<crate::WorkitemsAttributeChangeWorkitemStatusCategory>,
    with_script_id: script_id: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
});
