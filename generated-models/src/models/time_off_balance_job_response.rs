// @generated from the schema "TimeOffBalanceJobResponse"; changes made here are lost at the next generation

use crate::TimeOffBalanceResponse;
use crate::runtime::{Extra, Open};

/// The schema `TimeOffBalanceJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffBalanceJobResponse {
    /// `entities`: `array of TimeOffBalanceResponse`.
    pub entities: Option<Vec<TimeOffBalanceResponse>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffBalanceJobResponse "TimeOffBalanceJobResponse" 2 {
    (
        entities: Vec<TimeOffBalanceResponse> = "entities" with_entities,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `TimeOffBalanceJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
