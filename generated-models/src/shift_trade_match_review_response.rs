// @generated from the schema "ShiftTradeMatchReviewResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeMatchReviewResponse`.
#[repr(C)]
pub struct ShiftTradeMatchReviewResponse {
    /// `initiatingUser`: `ShiftTradeMatchReviewUserResponse`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: ::std::option::Option<
        ::std::boxed::Box<crate::ShiftTradeMatchReviewUserResponse>,
    >,
    /// `receivingUser`: `ShiftTradeMatchReviewUserResponse`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: ::std::option::Option<
        ::std::boxed::Box<crate::ShiftTradeMatchReviewUserResponse>,
    >,
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

crate::runtime::model!(ShiftTradeMatchReviewResponse "ShiftTradeMatchReviewResponse" 4 {
    (
        initiating_user: ::std::boxed::Box<crate::ShiftTradeMatchReviewUserResponse> = "initiatingUser" 0 with_initiating_user,
        receiving_user: ::std::boxed::Box<crate::ShiftTradeMatchReviewUserResponse> = "receivingUser" 0 with_receiving_user,
        violations: ::std::vec::Vec<crate::ShiftTradeMatchViolation> = "violations" 0 with_violations,
        admin_review_violations: ::std::vec::Vec<crate::ShiftTradeMatchViolation> = "adminReviewViolations" 0 with_admin_review_violations,
    )
});
