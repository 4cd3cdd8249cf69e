// @generated from the schema "WeekShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `WeekShiftTradeResponse`.
#[repr(C)]
pub struct WeekShiftTradeResponse {
    /// `trade`: `ShiftTradeResponse`.
    pub trade: ::std::option::Option<::std::boxed::Box<crate::ShiftTradeResponse>>,
    /// `matchReview`: `ShiftTradeMatchReviewResponse`.
    #[doc(alias = "matchReview")]
    pub match_review: ::std::option::Option<
        ::std::boxed::Box<crate::ShiftTradeMatchReviewResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WeekShiftTradeResponse "WeekShiftTradeResponse" 2 {
    (
        trade: ::std::boxed::Box<crate::ShiftTradeResponse> = "trade" 0 with_trade,
        match_review: ::std::boxed::Box<crate::ShiftTradeMatchReviewResponse> = "matchReview" 0 with_match_review,
    )
});
