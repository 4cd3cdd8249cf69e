// @generated from the schema "ShiftTradeMatchReviewUserResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeMatchReviewUserResponse`.
#[repr(C)]
pub struct ShiftTradeMatchReviewUserResponse {
    /// `weeklyMinimumPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyMinimumPaidMinutes")]
    pub weekly_minimum_paid_minutes: ::std::option::Option<i32>,
    /// `weeklyMaximumPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyMaximumPaidMinutes")]
    pub weekly_maximum_paid_minutes: ::std::option::Option<i32>,
    /// `preTradeSchedulePaidMinutes`: `integer (int32)`.
    #[doc(alias = "preTradeSchedulePaidMinutes")]
    pub pre_trade_schedule_paid_minutes: ::std::option::Option<i32>,
    /// `postTradeSchedulePaidMinutes`: `integer (int32)`.
    #[doc(alias = "postTradeSchedulePaidMinutes")]
    pub post_trade_schedule_paid_minutes: ::std::option::Option<i32>,
    /// `postTradeNewShift`: `ShiftTradePreviewResponse`.
    #[doc(alias = "postTradeNewShift")]
    pub post_trade_new_shift: ::std::option::Option<
        ::std::boxed::Box<crate::ShiftTradePreviewResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShiftTradeMatchReviewUserResponse "ShiftTradeMatchReviewUserResponse" 5 {
    (
        weekly_minimum_paid_minutes: i32 = "weeklyMinimumPaidMinutes" 0 with_weekly_minimum_paid_minutes,
        weekly_maximum_paid_minutes: i32 = "weeklyMaximumPaidMinutes" 0 with_weekly_maximum_paid_minutes,
        pre_trade_schedule_paid_minutes: i32 = "preTradeSchedulePaidMinutes" 0 with_pre_trade_schedule_paid_minutes,
        post_trade_schedule_paid_minutes: i32 = "postTradeSchedulePaidMinutes" 0 with_post_trade_schedule_paid_minutes,
        post_trade_new_shift: ::std::boxed::Box<crate::ShiftTradePreviewResponse> = "postTradeNewShift" 0 with_post_trade_new_shift,
    )
});
