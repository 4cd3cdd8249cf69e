// @generated from the schema "ImportTemplateImportStatusImportStatus"; changes made here are lost at the next generation

/// The schema `ImportTemplateImportStatusImportStatus`.
pub struct ImportTemplateImportStatusImportStatus {
    /// `importState`: `string`.
    #[doc(alias = "importState")]
    pub import_state: ::std::option::Option<crate::runtime::Open<ImportState>>,
    /// `totalRecords`: `integer`.
    #[doc(alias = "totalRecords")]
    pub total_records: ::std::option::Option<i64>,
    /// `completedRecords`: `integer`.
    #[doc(alias = "completedRecords")]
    pub completed_records: ::std::option::Option<i64>,
    /// `percentageComplete`: `integer`.
    #[doc(alias = "percentageComplete")]
    pub percentage_complete: ::std::option::Option<i64>,
    /// `failureReason`: `string`.
    #[doc(alias = "failureReason")]
    pub failure_reason: ::std::option::Option<::std::string::String>,
    /// `targetContactListIds`: `array of string`.
    #[doc(alias = "targetContactListIds")]
    pub target_contact_list_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `listNamePrefix`: `string`.
    #[doc(alias = "listNamePrefix")]
    pub list_name_prefix: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ImportTemplateImportStatusImportStatus {
    const EMPTY: Self = Self {
        import_state: ::std::option::Option::None,
        total_records: ::std::option::Option::None,
        completed_records: ::std::option::Option::None,
        percentage_complete: ::std::option::Option::None,
        failure_reason: ::std::option::Option::None,
        target_contact_list_ids: ::std::option::Option::None,
        list_name_prefix: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportTemplateImportStatusImportStatus = &<ImportTemplateImportStatusImportStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportTemplateImportStatusImportStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("importState", "import_state", 0),
            ("totalRecords", "total_records", 0),
            ("completedRecords", "completed_records", 0),
            ("percentageComplete", "percentage_complete", 0),
            ("failureReason", "failure_reason", 0),
            ("targetContactListIds", "target_contact_list_ids", 0),
            ("listNamePrefix", "list_name_prefix", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[
            &E.import_state,
            &E.total_records,
            &E.completed_records,
            &E.percentage_complete,
            &E.failure_reason,
            &E.target_contact_list_ids,
            &E.list_name_prefix,
            &E.additional_properties,
        ],
    }
};

crate::runtime::model!(ImportTemplateImportStatusImportStatus);

crate::runtime::setters!(ImportTemplateImportStatusImportStatus {
    with_import_state: import_state: crate::runtime::Open<ImportState>,
    with_total_records: total_records: i64,
    with_completed_records: completed_records: i64,
    with_percentage_complete: percentage_complete: i64,
    with_failure_reason: failure_reason: ::std::string::String,
    with_target_contact_list_ids: target_contact_list_ids: ::std::vec::Vec<::std::string::String>,
    with_list_name_prefix: list_name_prefix: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `importState` of `ImportTemplateImportStatusImportStatus`. Known values: `IN_PROGRESS`, `FAILED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportState {
    InProgress,
    Failed,
}

impl crate::runtime::Enum for ImportState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "IN_PROGRESS"),
        (Self::Failed, "FAILED"),
    ];
}
