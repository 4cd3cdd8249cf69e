// @generated from the schema "WorkitemDelta"; changes made here are lost at the next generation

use crate::{
    WorkitemsAttributeChangeBoolean, WorkitemsAttributeChangeInstant,
    WorkitemsAttributeChangeInteger, WorkitemsAttributeChangeList,
    WorkitemsAttributeChangeMap, WorkitemsAttributeChangeString,
    WorkitemsAttributeChangeWorkitemStatusCategory, WorkitemsAttributeChangeWrapupDelta,
};
use crate::runtime::Extra;

/// The schema `WorkitemDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemDelta {
    /// `name`: `WorkitemsAttributeChangeString`.
    pub name: Option<Box<WorkitemsAttributeChangeString>>,
    /// `description`: `WorkitemsAttributeChangeString`.
    pub description: Option<Box<WorkitemsAttributeChangeString>>,
    /// `languageId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "languageId")]
    pub language_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `utilizationLabelId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `priority`: `WorkitemsAttributeChangeInteger`.
    pub priority: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `skillIds`: `WorkitemsAttributeChangeList`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Box<WorkitemsAttributeChangeList>>,
    /// `preferredAgentIds`: `WorkitemsAttributeChangeList`.
    #[doc(alias = "preferredAgentIds")]
    pub preferred_agent_ids: Option<Box<WorkitemsAttributeChangeList>>,
    /// `dateDue`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateDue")]
    pub date_due: Option<Box<WorkitemsAttributeChangeInstant>>,
    /// `dateExpires`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<Box<WorkitemsAttributeChangeInstant>>,
    /// `durationSeconds`: `WorkitemsAttributeChangeInteger`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `statusId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "statusId")]
    pub status_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `reporterId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "reporterId")]
    pub reporter_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `externalContactId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `assigneeId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `workbinId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "workbinId")]
    pub workbin_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `queueId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `externalTag`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<Box<WorkitemsAttributeChangeString>>,
    /// `wrapupId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "wrapupId")]
    pub wrapup_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// `wrapup`: `WorkitemsAttributeChangeWrapupDelta`.
    pub wrapup: Option<Box<WorkitemsAttributeChangeWrapupDelta>>,
    /// `ttl`: `WorkitemsAttributeChangeInteger`.
    pub ttl: Option<Box<WorkitemsAttributeChangeInteger>>,
    /// `dateClosed`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateClosed")]
    pub date_closed: Option<Box<WorkitemsAttributeChangeInstant>>,
    /// `assignmentState`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "assignmentState")]
    pub assignment_state: Option<Box<WorkitemsAttributeChangeString>>,
    /// `autoStatusTransition`: `WorkitemsAttributeChangeBoolean`.
    #[doc(alias = "autoStatusTransition")]
    pub auto_status_transition: Option<Box<WorkitemsAttributeChangeBoolean>>,
    /// `customFields`: `WorkitemsAttributeChangeMap`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<Box<WorkitemsAttributeChangeMap>>,
    /// `dateModified`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<Box<WorkitemsAttributeChangeInstant>>,
    /// `modifiedBy`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<WorkitemsAttributeChangeString>>,
    /// `statusCategory`: `WorkitemsAttributeChangeWorkitemStatusCategory`.
    #[doc(alias = "statusCategory")]
    pub status_category: Option<Box<WorkitemsAttributeChangeWorkitemStatusCategory>>,
    /// `scriptId`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<Box<WorkitemsAttributeChangeString>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemDelta "WorkitemDelta" 28 {
    (
        name: Box<WorkitemsAttributeChangeString> = "name" with_name,
        description: Box<WorkitemsAttributeChangeString> = "description" with_description,
        language_id: Box<WorkitemsAttributeChangeString> = "languageId" with_language_id,
        utilization_label_id: Box<WorkitemsAttributeChangeString> = "utilizationLabelId" with_utilization_label_id,
        priority: Box<WorkitemsAttributeChangeInteger> = "priority" with_priority,
        skill_ids: Box<WorkitemsAttributeChangeList> = "skillIds" with_skill_ids,
        preferred_agent_ids: Box<WorkitemsAttributeChangeList> = "preferredAgentIds" with_preferred_agent_ids,
        date_due: Box<WorkitemsAttributeChangeInstant> = "dateDue" with_date_due,
        date_expires: Box<WorkitemsAttributeChangeInstant> = "dateExpires" with_date_expires,
        duration_seconds: Box<WorkitemsAttributeChangeInteger> = "durationSeconds" with_duration_seconds,
        status_id: Box<WorkitemsAttributeChangeString> = "statusId" with_status_id,
        reporter_id: Box<WorkitemsAttributeChangeString> = "reporterId" with_reporter_id,
        external_contact_id: Box<WorkitemsAttributeChangeString> = "externalContactId" with_external_contact_id,
        assignee_id: Box<WorkitemsAttributeChangeString> = "assigneeId" with_assignee_id,
        workbin_id: Box<WorkitemsAttributeChangeString> = "workbinId" with_workbin_id,
        queue_id: Box<WorkitemsAttributeChangeString> = "queueId" with_queue_id,
    )
    (
        external_tag: Box<WorkitemsAttributeChangeString> = "externalTag" with_external_tag,
        wrapup_id: Box<WorkitemsAttributeChangeString> = "wrapupId" with_wrapup_id,
        wrapup: Box<WorkitemsAttributeChangeWrapupDelta> = "wrapup" with_wrapup,
        ttl: Box<WorkitemsAttributeChangeInteger> = "ttl" with_ttl,
        date_closed: Box<WorkitemsAttributeChangeInstant> = "dateClosed" with_date_closed,
        assignment_state: Box<WorkitemsAttributeChangeString> = "assignmentState" with_assignment_state,
        auto_status_transition: Box<WorkitemsAttributeChangeBoolean> = "autoStatusTransition" with_auto_status_transition,
        custom_fields: Box<WorkitemsAttributeChangeMap> = "customFields" with_custom_fields,
        date_modified: Box<WorkitemsAttributeChangeInstant> = "dateModified" with_date_modified,
        modified_by: Box<WorkitemsAttributeChangeString> = "modifiedBy" with_modified_by,
        status_category: Box<WorkitemsAttributeChangeWorkitemStatusCategory> = "statusCategory" with_status_category,
        script_id: Box<WorkitemsAttributeChangeString> = "scriptId" with_script_id,
    )
});
