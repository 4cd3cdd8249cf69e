// @generated from the schema "ShiftTradeMatchReviewUserResponse"; changes made here are lost at the next generation

use crate::ShiftTradePreviewResponse;
use crate::runtime::Extra;

/// The schema `ShiftTradeMatchReviewUserResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeMatchReviewUserResponse {
    /// `weeklyMinimumPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyMinimumPaidMinutes")]
    pub weekly_minimum_paid_minutes: Option<i32>,
    /// `weeklyMaximumPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyMaximumPaidMinutes")]
    pub weekly_maximum_paid_minutes: Option<i32>,
    /// `preTradeSchedulePaidMinutes`: `integer (int32)`.
    #[doc(alias = "preTradeSchedulePaidMinutes")]
    pub pre_trade_schedule_paid_minutes: Option<i32>,
    /// `postTradeSchedulePaidMinutes`: `integer (int32)`.
    #[doc(alias = "postTradeSchedulePaidMinutes")]
    pub post_trade_schedule_paid_minutes: Option<i32>,
    /// `postTradeNewShift`: `ShiftTradePreviewResponse`.
    #[doc(alias = "postTradeNewShift")]
    pub post_trade_new_shift: Option<Box<ShiftTradePreviewResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeMatchReviewUserResponse "ShiftTradeMatchReviewUserResponse" 5 {
    (
        weekly_minimum_paid_minutes: i32 = "weeklyMinimumPaidMinutes" with_weekly_minimum_paid_minutes,
        weekly_maximum_paid_minutes: i32 = "weeklyMaximumPaidMinutes" with_weekly_maximum_paid_minutes,
        pre_trade_schedule_paid_minutes: i32 = "preTradeSchedulePaidMinutes" with_pre_trade_schedule_paid_minutes,
        post_trade_schedule_paid_minutes: i32 = "postTradeSchedulePaidMinutes" with_post_trade_schedule_paid_minutes,
        post_trade_new_shift: Box<ShiftTradePreviewResponse> = "postTradeNewShift" with_post_trade_new_shift,
    )
});
