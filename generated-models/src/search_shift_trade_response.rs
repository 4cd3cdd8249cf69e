// @generated from the schema "SearchShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `SearchShiftTradeResponse`.
pub struct SearchShiftTradeResponse {
    /// `trade`: `ShiftTradeResponse`.
    pub trade: ::std::option::Option<::std::boxed::Box<crate::ShiftTradeResponse>>,
    /// `matchingReceivingShiftIds`: `array of string`.
    #[doc(alias = "matchingReceivingShiftIds")]
    pub matching_receiving_shift_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `preview`: `ShiftTradePreviewResponse`.
    pub preview: ::std::option::Option<
        ::std::boxed::Box<crate::ShiftTradePreviewResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SearchShiftTradeResponse {
    const EMPTY: Self = Self {
        trade: ::std::option::Option::None,
        matching_receiving_shift_ids: ::std::option::Option::None,
        preview: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SearchShiftTradeResponse = &<SearchShiftTradeResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SearchShiftTradeResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("trade", "trade", 0),
            ("matchingReceivingShiftIds", "matching_receiving_shift_ids", 0),
            ("preview", "preview", 0),
        ],
        fields: &[&E.trade, &E.matching_receiving_shift_ids, &E.preview],
    }
};

crate::runtime::model!(SearchShiftTradeResponse);

crate::runtime::setters!(SearchShiftTradeResponse {
    with_trade: trade: ::std::boxed::Box<crate::ShiftTradeResponse>,
    with_matching_receiving_shift_ids: matching_receiving_shift_ids: ::std::vec::Vec<::std::string::String>,
    with_preview: preview: ::std::boxed::Box<crate::ShiftTradePreviewResponse>,
});
