// @generated from the schema "WorkitemCommonCreate"; changes made here are lost at the next generation

/// The schema `WorkitemCommonCreate`.
pub struct WorkitemCommonCreate {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemCommonCreate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        date_due: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        ttl: ::std::option::Option::None,
        status_id: ::std::option::Option::None,
        workbin_id: ::std::option::Option::None,
        auto_status_transition: ::std::option::Option::None,
        description: ::std::option::Option::None,
        type_id: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        assignee_id: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemCommonCreate = &<WorkitemCommonCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemCommonCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("priority", "priority", 0),
            ("dateDue", "date_due", 0),
            ("dateExpires", "date_expires", 0),
            ("durationSeconds", "duration_seconds", 0),
            ("ttl", "ttl", 0),
            ("statusId", "status_id", 0),
            ("workbinId", "workbin_id", 0),
            ("autoStatusTransition", "auto_status_transition", 0),
            ("description", "description", 0),
            ("typeId", "type_id", 1),
            ("customFields", "custom_fields", 0),
            ("queueId", "queue_id", 0),
            ("assigneeId", "assignee_id", 0),
            ("languageId", "language_id", 0),
            ("externalContactId", "external_contact_id", 0),
            ("externalTag", "external_tag", 0),
            ("skillIds", "skill_ids", 0),
            ("scriptId", "script_id", 0),
        ],
        fields: &[
            &E.name,
            &E.priority,
            &E.date_due,
            &E.date_expires,
            &E.duration_seconds,
            &E.ttl,
            &E.status_id,
            &E.workbin_id,
            &E.auto_status_transition,
            &E.description,
            &E.type_id,
            &E.custom_fields,
            &E.queue_id,
            &E.assignee_id,
            &E.language_id,
            &E.external_contact_id,
            &E.external_tag,
            &E.skill_ids,
            &E.script_id,
        ],
    }
};

crate::runtime::model!(WorkitemCommonCreate);

crate::runtime::setters!(WorkitemCommonCreate {
    with_name: name: ::std::string::String,
    with_priority: priority: i32,
    with_date_due: date_due: crate::runtime::DateTime,
    with_date_expires: date_expires: crate::runtime::DateTime,
    with_duration_seconds: duration_seconds: i32,
    with_ttl: ttl: i32,
    with_status_id: status_id: ::std::string::String,
    with_workbin_id: workbin_id: ::std::string::String,
    with_auto_status_transition: auto_status_transition: bool,
    with_description: description: ::std::string::String,
    with_type_id: type_id: ::std::string::String,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_queue_id: queue_id: ::std::string::String,
    with_assignee_id: assignee_id: ::std::string::String,
    with_language_id: language_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_external_tag: external_tag: ::std::string::String,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_script_id: script_id: ::std::string::String,
});
