// @generated from the schema "MatchShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `MatchShiftTradeResponse`.
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

impl crate::runtime::Model for MatchShiftTradeResponse {
    const EMPTY: Self = Self {
        trade: ::std::option::Option::None,
        violations: ::std::option::Option::None,
        admin_review_violations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MatchShiftTradeResponse = &<MatchShiftTradeResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MatchShiftTradeResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("trade", "trade", 0),
            ("violations", "violations", 0),
            ("adminReviewViolations", "admin_review_violations", 0),
        ],
        fields: &[&E.trade, &E.violations, &E.admin_review_violations],
    }
};

crate::runtime::model!(MatchShiftTradeResponse);

crate::runtime::setters!(MatchShiftTradeResponse {
    with_trade: trade: ::std::boxed::Box<crate::ShiftTradeResponse>,
    with_violations: violations: ::std::vec::Vec<crate::ShiftTradeMatchViolation>,
    with_admin_review_violations: admin_review_violations: ::std::vec::Vec<crate::ShiftTradeMatchViolation>,
});
