// @generated from the schema "MatchShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `MatchShiftTradeResponse`.
#[repr(C)]
pub struct MatchShiftTradeResponse {
    /// `trade`: `ShiftTradeResponse`.
    pub trade: ::std::option::Option<::std::boxed::Box<crate::ShiftTradeResponse>>,
    /// `violations`: `array of ShiftTradeMatchViolation`.
    pub violations: ::std::option::Option<
        ::std::vec::Vec<crate::ShiftTradeMatchViolation>,
    >,
    /// `adminReviewViolations`: `array of ShiftTradeMatchViolation`.
    #[doc(alias = "adminReviewViolations")]
    pub admin_review_violations: ::std::option::Option<
        ::std::vec::Vec<crate::ShiftTradeMatchViolation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MatchShiftTradeResponse "MatchShiftTradeResponse" 3 {
    (
        trade: ::std::boxed::Box<crate::ShiftTradeResponse> = "trade" 0 with_trade,
        violations: ::std::vec::Vec<crate::ShiftTradeMatchViolation> = "violations" 0 with_violations,
        admin_review_violations: ::std::vec::Vec<crate::ShiftTradeMatchViolation> = "adminReviewViolations" 0 with_admin_review_violations,
    )
});
