// @generated from the schema "ShiftTradeMatchReviewUserResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeMatchReviewUserResponse`.
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

impl crate::runtime::Model for ShiftTradeMatchReviewUserResponse {
    const EMPTY: Self = Self {
        weekly_minimum_paid_minutes: ::std::option::Option::None,
        weekly_maximum_paid_minutes: ::std::option::Option::None,
        pre_trade_schedule_paid_minutes: ::std::option::Option::None,
        post_trade_schedule_paid_minutes: ::std::option::Option::None,
        post_trade_new_shift: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeMatchReviewUserResponse = &<ShiftTradeMatchReviewUserResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeMatchReviewUserResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("weeklyMinimumPaidMinutes", "weekly_minimum_paid_minutes", 0),
            ("weeklyMaximumPaidMinutes", "weekly_maximum_paid_minutes", 0),
            ("preTradeSchedulePaidMinutes", "pre_trade_schedule_paid_minutes", 0),
            ("postTradeSchedulePaidMinutes", "post_trade_schedule_paid_minutes", 0),
            ("postTradeNewShift", "post_trade_new_shift", 0),
        ],
        fields: &[
            &E.weekly_minimum_paid_minutes,
            &E.weekly_maximum_paid_minutes,
            &E.pre_trade_schedule_paid_minutes,
            &E.post_trade_schedule_paid_minutes,
            &E.post_trade_new_shift,
        ],
    }
};

crate::runtime::model!(ShiftTradeMatchReviewUserResponse);

crate::runtime::setters!(ShiftTradeMatchReviewUserResponse {
    with_weekly_minimum_paid_minutes: weekly_minimum_paid_minutes: i32,
    with_weekly_maximum_paid_minutes: weekly_maximum_paid_minutes: i32,
    with_pre_trade_schedule_paid_minutes: pre_trade_schedule_paid_minutes: i32,
    with_post_trade_schedule_paid_minutes: post_trade_schedule_paid_minutes: i32,
    with_post_trade_new_shift: post_trade_new_shift: ::std::boxed::Box<crate::ShiftTradePreviewResponse>,
});
