// @generated from the schema "MatchShiftTradeResponse"; changes made here are lost at the next generation

use crate::{ShiftTradeMatchViolation, ShiftTradeResponse};
use crate::runtime::Extra;

/// The schema `MatchShiftTradeResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MatchShiftTradeResponse {
    /// `trade`: `ShiftTradeResponse`.
    pub trade: Option<Box<ShiftTradeResponse>>,
    /// `violations`: `array of ShiftTradeMatchViolation`.
    pub violations: Option<Vec<ShiftTradeMatchViolation>>,
    /// `adminReviewViolations`: `array of ShiftTradeMatchViolation`.
    #[doc(alias = "adminReviewViolations")]
    pub admin_review_violations: Option<Vec<ShiftTradeMatchViolation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MatchShiftTradeResponse "MatchShiftTradeResponse" 3 {
    (
        trade: Box<ShiftTradeResponse> = "trade" with_trade,
        violations: Vec<ShiftTradeMatchViolation> = "violations" with_violations,
        admin_review_violations: Vec<ShiftTradeMatchViolation> = "adminReviewViolations" with_admin_review_violations,
    )
});
