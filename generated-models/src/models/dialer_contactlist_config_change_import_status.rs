// @generated from the schema "DialerContactlistConfigChangeImportStatus"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `DialerContactlistConfigChangeImportStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerContactlistConfigChangeImportStatus {
    /// `importState`: one of `IN_PROGRESS` and `FAILED`.
    #[doc(alias = "importState")]
    pub import_state: Option<Open<ImportState>>,
    /// `totalRecords`: `integer`.
    #[doc(alias = "totalRecords")]
    pub total_records: Option<i64>,
    /// `completedRecords`: `integer`.
    #[doc(alias = "completedRecords")]
    pub completed_records: Option<i64>,
    /// `percentageComplete`: `integer`.
    #[doc(alias = "percentageComplete")]
    pub percentage_complete: Option<i64>,
    /// `failureReason`: `string`.
    #[doc(alias = "failureReason")]
    pub failure_reason: Option<String>,
    /// `targetContactListIds`: `array of string`.
    #[doc(alias = "targetContactListIds")]
    pub target_contact_list_ids: Option<Vec<String>>,
    /// `listNamePrefix`: `string`.
    #[doc(alias = "listNamePrefix")]
    pub list_name_prefix: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerContactlistConfigChangeImportStatus "DialerContactlistConfigChangeImportStatus" 8 {
    (
        import_state: Open<ImportState> = "importState" with_import_state,
        total_records: i64 = "totalRecords" with_total_records,
        completed_records: i64 = "completedRecords" with_completed_records,
        percentage_complete: i64 = "percentageComplete" with_percentage_complete,
        failure_reason: String = "failureReason" with_failure_reason,
        target_contact_list_ids: Vec<String> = "targetContactListIds" with_target_contact_list_ids,
        list_name_prefix: String = "listNamePrefix" with_list_name_prefix,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `importState` of `DialerContactlistConfigChangeImportStatus`. Known values: `IN_PROGRESS`, `FAILED`.
#[repr(u16)]
#[non_exhaustive]
pub enum ImportState {
    InProgress,
    Failed,
}

crate::runtime::values!(ImportState {
    InProgress = "IN_PROGRESS",
    Failed = "FAILED",
});
