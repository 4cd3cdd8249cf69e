// @generated from the schema "ShiftTradeMatchReviewResponse"; changes made here are lost at the next generation

use crate::{ShiftTradeMatchReviewUserResponse, ShiftTradeMatchViolation};
use crate::runtime::Extra;

/// The schema `ShiftTradeMatchReviewResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeMatchReviewResponse {
    /// `initiatingUser`: `ShiftTradeMatchReviewUserResponse`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: Option<Box<ShiftTradeMatchReviewUserResponse>>,
    /// `receivingUser`: `ShiftTradeMatchReviewUserResponse`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: Option<Box<ShiftTradeMatchReviewUserResponse>>,
    /// `violations`: `array of ShiftTradeMatchViolation`.
    pub violations: Option<Vec<ShiftTradeMatchViolation>>,
    /// `adminReviewViolations`: `array of ShiftTradeMatchViolation`.
    #[doc(alias = "adminReviewViolations")]
    pub admin_review_violations: Option<Vec<ShiftTradeMatchViolation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeMatchReviewResponse "ShiftTradeMatchReviewResponse" 4 {
    (
        initiating_user: Box<ShiftTradeMatchReviewUserResponse> = "initiatingUser" with_initiating_user,
        receiving_user: Box<ShiftTradeMatchReviewUserResponse> = "receivingUser" with_receiving_user,
        violations: Vec<ShiftTradeMatchViolation> = "violations" with_violations,
        admin_review_violations: Vec<ShiftTradeMatchViolation> = "adminReviewViolations" with_admin_review_violations,
    )
});
