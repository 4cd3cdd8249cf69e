// @generated from the schema "ShiftTradeMatchesSummaryResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeMatchesSummaryResponse`.
#[repr(C)]
pub struct ShiftTradeMatchesSummaryResponse {
    /// `entities`: `array of WeekShiftTradeMatchesSummaryResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WeekShiftTradeMatchesSummaryResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShiftTradeMatchesSummaryResponse "ShiftTradeMatchesSummaryResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::WeekShiftTradeMatchesSummaryResponse> = "entities" 0 with_entities,
    )
});
