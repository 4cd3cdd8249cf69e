// @generated from the schema "ImportStatus"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ImportStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportStatus {
    /// `state`: one of `IN_PROGRESS` and `FAILED`, required, read-only.
    pub state: Option<Open<State>>,
    /// `totalRecords`: `integer (int64)`, required, read-only.
    #[doc(alias = "totalRecords")]
    pub total_records: Option<i64>,
    /// `completedRecords`: `integer (int64)`, required, read-only.
    #[doc(alias = "completedRecords")]
    pub completed_records: Option<i64>,
    /// `percentComplete`: `integer (int32)`, required, read-only.
    #[doc(alias = "percentComplete")]
    pub percent_complete: Option<i32>,
    /// `failureReason`: `string`, read-only.
    #[doc(alias = "failureReason")]
    pub failure_reason: Option<String>,
    /// `targetContactListIds`: `array of string`, read-only.
    #[doc(alias = "targetContactListIds")]
    pub target_contact_list_ids: Option<Vec<String>>,
    /// `listNamePrefix`: `string`, read-only.
    #[doc(alias = "listNamePrefix")]
    pub list_name_prefix: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportStatus "ImportStatus" 7 {
    (
        state: Open<State> = "state" with_state required read_only,
        total_records: i64 = "totalRecords" with_total_records required read_only,
        completed_records: i64 = "completedRecords" with_completed_records required read_only,
        percent_complete: i32 = "percentComplete" with_percent_complete required read_only,
        failure_reason: String = "failureReason" with_failure_reason read_only,
        target_contact_list_ids: Vec<String> = "targetContactListIds" with_target_contact_list_ids read_only,
        list_name_prefix: String = "listNamePrefix" with_list_name_prefix read_only,
    )
});

/// The property `state` of `ImportStatus`. Known values: `IN_PROGRESS`, `FAILED`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    InProgress,
    Failed,
}

crate::runtime::values!(State {
    InProgress = "IN_PROGRESS",
    Failed = "FAILED",
});
