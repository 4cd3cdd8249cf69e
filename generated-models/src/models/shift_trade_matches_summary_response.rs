// @generated from the schema "ShiftTradeMatchesSummaryResponse"; changes made here are lost at the next generation

use crate::WeekShiftTradeMatchesSummaryResponse;
use crate::runtime::Extra;

/// The schema `ShiftTradeMatchesSummaryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeMatchesSummaryResponse {
    /// `entities`: `array of WeekShiftTradeMatchesSummaryResponse`.
    pub entities: Option<Vec<WeekShiftTradeMatchesSummaryResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeMatchesSummaryResponse "ShiftTradeMatchesSummaryResponse" 1 {
    (
        entities: Vec<WeekShiftTradeMatchesSummaryResponse> = "entities" with_entities,
    )
});
