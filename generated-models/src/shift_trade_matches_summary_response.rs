// @generated from the schema "ShiftTradeMatchesSummaryResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeMatchesSummaryResponse`.
pub struct ShiftTradeMatchesSummaryResponse {
    /// `entities`: `array of WeekShiftTradeMatchesSummaryResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WeekShiftTradeMatchesSummaryResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShiftTradeMatchesSummaryResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeMatchesSummaryResponse = &<ShiftTradeMatchesSummaryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeMatchesSummaryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ShiftTradeMatchesSummaryResponse);

crate::runtime::setters!(ShiftTradeMatchesSummaryResponse {
    with_entities: entities: ::std::vec::Vec<crate::WeekShiftTradeMatchesSummaryResponse>,
});
