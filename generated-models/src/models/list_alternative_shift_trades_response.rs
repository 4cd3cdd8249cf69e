// @generated from the schema "ListAlternativeShiftTradesResponse"; changes made here are lost at the next generation

use crate::{AlternativeShiftJobResponse, AlternativeShiftTradeListing};
use crate::runtime::Extra;

/// The schema `ListAlternativeShiftTradesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListAlternativeShiftTradesResponse {
    /// `job`: `AlternativeShiftJobResponse`.
    pub job: Option<Box<AlternativeShiftJobResponse>>,
    /// `result`: `AlternativeShiftTradeListing`.
    pub result: Option<Box<AlternativeShiftTradeListing>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListAlternativeShiftTradesResponse "ListAlternativeShiftTradesResponse" 2 {
    (
        job: Box<AlternativeShiftJobResponse> = "job" with_job,
        result: Box<AlternativeShiftTradeListing> = "result" with_result,
    )
});
