// @generated from the schema "TimeOffBalancesResponse"; changes made here are lost at the next generation

use crate::{TimeOffBalanceJobReference, TimeOffBalanceResponse};
use crate::runtime::Extra;

/// The schema `TimeOffBalancesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffBalancesResponse {
    /// `job`: `TimeOffBalanceJobReference`.
    pub job: Option<Box<TimeOffBalanceJobReference>>,
    /// `entities`: `array of TimeOffBalanceResponse`.
    pub entities: Option<Vec<TimeOffBalanceResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffBalancesResponse "TimeOffBalancesResponse" 2 {
    (
        job: Box<TimeOffBalanceJobReference> = "job" with_job,
        entities: Vec<TimeOffBalanceResponse> = "entities" with_entities,
    )
});
