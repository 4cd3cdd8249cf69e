// @generated from the schema "SearchShiftTradeResponse"; changes made here are lost at the next generation

use crate::{ShiftTradePreviewResponse, ShiftTradeResponse};
use crate::runtime::Extra;

/// The schema `SearchShiftTradeResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SearchShiftTradeResponse {
    /// `trade`: `ShiftTradeResponse`.
    pub trade: Option<Box<ShiftTradeResponse>>,
    /// `matchingReceivingShiftIds`: `array of string`.
    #[doc(alias = "matchingReceivingShiftIds")]
    pub matching_receiving_shift_ids: Option<Vec<String>>,
    /// `preview`: `ShiftTradePreviewResponse`.
    pub preview: Option<Box<ShiftTradePreviewResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SearchShiftTradeResponse "SearchShiftTradeResponse" 3 {
    (
        trade: Box<ShiftTradeResponse> = "trade" with_trade,
        matching_receiving_shift_ids: Vec<String> = "matchingReceivingShiftIds" with_matching_receiving_shift_ids,
        preview: Box<ShiftTradePreviewResponse> = "preview" with_preview,
    )
});
