// @generated from the schema "WorkitemCreate"; changes made here are lost at the next generation

/// The schema `WorkitemCreate`.
#[repr(C)]
pub struct WorkitemCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `dateDue`: `string (date-time)`.
    #[doc(alias = "dateDue")]
    pub date_due: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i32>,
    /// `ttl`: `integer (int32)`.
    pub ttl: ::std::option::Option<i32>,
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: ::std::option::Option<::std::string::String>,
    /// `workbinId`: `string`.
    #[doc(alias = "workbinId")]
    pub workbin_id: ::std::option::Option<::std::string::String>,
    /// `autoStatusTransition`: `boolean`.
    #[doc(alias = "autoStatusTransition")]
    pub auto_status_transition: ::std::option::Option<bool>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `typeId`: `string`, required.
    #[doc(alias = "typeId")]
    pub type_id: ::std::option::Option<::std::string::String>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `assigneeId`: `string`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: ::std::option::Option<::std::string::String>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `wrapupCode`: `string`.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: ::std::option::Option<::std::string::String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `scoredAgents`: `array of WorkitemScoredAgentRequest`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemScoredAgentRequest>,
    >,
    /// `preferredAgentIds`: `array of string`.
    #[doc(alias = "preferredAgentIds")]
    pub preferred_agent_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemCreate "WorkitemCreate" 23 {
    (
        name: ::std::string::String = "name" 1 with_name,
        priority: i32 = "priority" 0 with_priority,
        date_due: crate::runtime::DateTime = "dateDue" 0 with_date_due,
        date_expires: crate::runtime::DateTime = "dateExpires" 0 with_date_expires,
        duration_seconds: i32 = "durationSeconds" 0 with_duration_seconds,
        ttl: i32 = "ttl" 0 with_ttl,
        status_id: ::std::string::String = "statusId" 0 with_status_id,
        workbin_id: ::std::string::String = "workbinId" 0 with_workbin_id,
        auto_status_transition: bool = "autoStatusTransition" 0 with_auto_status_transition,
        description: ::std::string::String = "description" 0 with_description,
        type_id: ::std::string::String = "typeId" 1 with_type_id,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "customFields" 0 with_custom_fields,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        assignee_id: ::std::string::String = "assigneeId" 0 with_assignee_id,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
    )
    (
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        wrapup_code: ::std::string::String = "wrapupCode" 0 with_wrapup_code,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        scored_agents: ::std::vec::Vec<crate::WorkitemScoredAgentRequest> = "scoredAgents" 0 with_scored_agents,
        preferred_agent_ids: ::std::vec::Vec<::std::string::String> = "preferredAgentIds" 0 with_preferred_agent_ids,
    )
});
