// @generated from the schema "ShiftTradeMatchReviewResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeMatchReviewResponse`.
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

impl crate::runtime::Model for ShiftTradeMatchReviewResponse {
    const EMPTY: Self = Self {
        initiating_user: ::std::option::Option::None,
        receiving_user: ::std::option::Option::None,
        violations: ::std::option::Option::None,
        admin_review_violations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeMatchReviewResponse = &<ShiftTradeMatchReviewResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeMatchReviewResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("initiatingUser", "initiating_user", 0),
            ("receivingUser", "receiving_user", 0),
            ("violations", "violations", 0),
            ("adminReviewViolations", "admin_review_violations", 0),
        ],
        fields: &[
            &E.initiating_user,
            &E.receiving_user,
            &E.violations,
            &E.admin_review_violations,
        ],
    }
};

crate::runtime::model!(ShiftTradeMatchReviewResponse);

crate::runtime::setters!(ShiftTradeMatchReviewResponse {
    with_initiating_user: initiating_user: ::std::boxed::Box<crate::ShiftTradeMatchReviewUserResponse>,
    with_receiving_user: receiving_user: ::std::boxed::Box<crate::ShiftTradeMatchReviewUserResponse>,
    with_violations: violations: ::std::vec::Vec<crate::ShiftTradeMatchViolation>,
    with_admin_review_violations: admin_review_violations: ::std::vec::Vec<crate::ShiftTradeMatchViolation>,
});
