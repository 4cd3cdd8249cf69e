// @generated from the schema "WeekShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `WeekShiftTradeResponse`.
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

impl crate::runtime::Model for WeekShiftTradeResponse {
    const EMPTY: Self = Self {
        trade: ::std::option::Option::None,
        match_review: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WeekShiftTradeResponse = &<WeekShiftTradeResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WeekShiftTradeResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("trade", "trade", 0), ("matchReview", "match_review", 0)],
        fields: &[&E.trade, &E.match_review],
    }
};

crate::runtime::model!(WeekShiftTradeResponse);

crate::runtime::setters!(WeekShiftTradeResponse {
    with_trade: trade: ::std::boxed::Box<crate::ShiftTradeResponse>,
    with_match_review: match_review: ::std::boxed::Box<crate::ShiftTradeMatchReviewResponse>,
});
