// @generated from the schema "WeekShiftTradeResponse"; changes made here are lost at the next generation

use crate::{ShiftTradeMatchReviewResponse, ShiftTradeResponse};
use crate::runtime::Extra;

/// The schema `WeekShiftTradeResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WeekShiftTradeResponse {
    /// `trade`: `ShiftTradeResponse`.
    pub trade: Option<Box<ShiftTradeResponse>>,
    /// `matchReview`: `ShiftTradeMatchReviewResponse`.
    #[doc(alias = "matchReview")]
    pub match_review: Option<Box<ShiftTradeMatchReviewResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WeekShiftTradeResponse "WeekShiftTradeResponse" 2 {
    (
        trade: Box<ShiftTradeResponse> = "trade" with_trade,
        match_review: Box<ShiftTradeMatchReviewResponse> = "matchReview" with_match_review,
    )
});
