// @generated from the schema "WorkitemCommonCreate"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Extra};

/// The schema `WorkitemCommonCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemCommonCreate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `dateDue`: `string (date-time)`.
    #[doc(alias = "dateDue")]
    pub date_due: Option<DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<DateTime>,
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<i32>,
    /// `ttl`: `integer (int32)`.
    pub ttl: Option<i32>,
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: Option<String>,
    /// `workbinId`: `string`.
    #[doc(alias = "workbinId")]
    pub workbin_id: Option<String>,
    /// `autoStatusTransition`: `boolean`.
    #[doc(alias = "autoStatusTransition")]
    pub auto_status_transition: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `typeId`: `string`, required.
    #[doc(alias = "typeId")]
    pub type_id: Option<String>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `assigneeId`: `string`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: Option<String>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemCommonCreate "WorkitemCommonCreate" 19 {
    (
        name: String = "name" with_name required,
        priority: i32 = "priority" with_priority,
        date_due: DateTime = "dateDue" with_date_due,
        date_expires: DateTime = "dateExpires" with_date_expires,
        duration_seconds: i32 = "durationSeconds" with_duration_seconds,
        ttl: i32 = "ttl" with_ttl,
        status_id: String = "statusId" with_status_id,
        workbin_id: String = "workbinId" with_workbin_id,
        auto_status_transition: bool = "autoStatusTransition" with_auto_status_transition,
        description: String = "description" with_description,
        type_id: String = "typeId" with_type_id required,
        custom_fields: BTreeMap<String, serde_json::Value> = "customFields" with_custom_fields,
        queue_id: String = "queueId" with_queue_id,
        assignee_id: String = "assigneeId" with_assignee_id,
        language_id: String = "languageId" with_language_id,
        external_contact_id: String = "externalContactId" with_external_contact_id,
    )
    (
        external_tag: String = "externalTag" with_external_tag,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        script_id: String = "scriptId" with_script_id,
    )
});
