// @generated from the schema "DialerDnclistConfigChangeImportStatus"; changes made here are lost at the next generation

/// The schema `DialerDnclistConfigChangeImportStatus`.
#[repr(C)]
pub struct DialerDnclistConfigChangeImportStatus {
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

crate::runtime::model!(DialerDnclistConfigChangeImportStatus "DialerDnclistConfigChangeImportStatus" 8 {
    (
        import_state: crate::runtime::Open<ImportState> = "importState" 0 with_import_state,
        total_records: i64 = "totalRecords" 0 with_total_records,
        completed_records: i64 = "completedRecords" 0 with_completed_records,
        percentage_complete: i64 = "percentageComplete" 0 with_percentage_complete,
        failure_reason: ::std::string::String = "failureReason" 0 with_failure_reason,
        target_contact_list_ids: ::std::vec::Vec<::std::string::String> = "targetContactListIds" 0 with_target_contact_list_ids,
        list_name_prefix: ::std::string::String = "listNamePrefix" 0 with_list_name_prefix,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `importState` of `DialerDnclistConfigChangeImportStatus`. Known values: `IN_PROGRESS`, `FAILED`.
#[non_exhaustive]
pub enum ImportState {
    InProgress,
    Failed,
}

crate::runtime::known!(ImportState);

impl crate::runtime::Enum for ImportState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "IN_PROGRESS"),
        (Self::Failed, "FAILED"),
    ];
}
