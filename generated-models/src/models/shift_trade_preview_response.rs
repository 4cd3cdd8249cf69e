// @generated from the schema "ShiftTradePreviewResponse"; changes made here are lost at the next generation

use crate::ShiftTradeActivityPreviewResponse;
use crate::runtime::Extra;

/// The schema `ShiftTradePreviewResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradePreviewResponse {
    /// `activities`: `array of ShiftTradeActivityPreviewResponse`.
    pub activities: Option<Vec<ShiftTradeActivityPreviewResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradePreviewResponse "ShiftTradePreviewResponse" 1 {
    (
        activities: Vec<ShiftTradeActivityPreviewResponse> = "activities" with_activities,
    )
});
