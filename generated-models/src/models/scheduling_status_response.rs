// @generated from the schema "SchedulingStatusResponse"; changes made here are lost at the next generation

use crate::SchedulingProcessingError;
use crate::runtime::{Extra, Open};

/// The schema `SchedulingStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulingStatusResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `Pending`, `Success`, `Failed`, `Ongoing` and `PartialFailure`, read-only.
    pub status: Option<Open<Status>>,
    /// `errorDetails`: `array of SchedulingProcessingError`, read-only.
    #[doc(alias = "errorDetails")]
    pub error_details: Option<Vec<SchedulingProcessingError>>,
    /// `schedulingResultUri`: `string`, read-only.
    #[doc(alias = "schedulingResultUri")]
    pub scheduling_result_uri: Option<String>,
    /// `percentComplete`: `integer (int32)`, read-only.
    #[doc(alias = "percentComplete")]
    pub percent_complete: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulingStatusResponse "SchedulingStatusResponse" 5 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status read_only,
        error_details: Vec<SchedulingProcessingError> = "errorDetails" with_error_details read_only,
        scheduling_result_uri: String = "schedulingResultUri" with_scheduling_result_uri read_only,
        percent_complete: i32 = "percentComplete" with_percent_complete read_only,
    )
});

/// The property `status` of `SchedulingStatusResponse`. Known values: `Pending`, `Success`, `Failed`, `Ongoing`, `PartialFailure`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Success,
    Failed,
    Ongoing,
    PartialFailure,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Success = "Success",
    Failed = "Failed",
    Ongoing = "Ongoing",
    PartialFailure = "PartialFailure",
});
