// @generated from the schema "BuListAlternativeShiftTradesResponse"; changes made here are lost at the next generation

use crate::{AlternativeShiftTradeListing, BuAlternativeShiftJobResponse};
use crate::runtime::Extra;

/// The schema `BuListAlternativeShiftTradesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuListAlternativeShiftTradesResponse {
    /// `job`: `BuAlternativeShiftJobResponse`.
    pub job: Option<Box<BuAlternativeShiftJobResponse>>,
    /// `result`: `AlternativeShiftTradeListing`.
    pub result: Option<Box<AlternativeShiftTradeListing>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuListAlternativeShiftTradesResponse "BuListAlternativeShiftTradesResponse" 2 {
    (
        job: Box<BuAlternativeShiftJobResponse> = "job" with_job,
        result: Box<AlternativeShiftTradeListing> = "result" with_result,
    )
});
