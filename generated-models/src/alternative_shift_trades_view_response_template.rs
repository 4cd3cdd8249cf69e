// @generated from the schema "AlternativeShiftTradesViewResponseTemplate"; changes made here are lost at the next generation

/// The schema `AlternativeShiftTradesViewResponseTemplate`.
#[repr(C)]
pub struct AlternativeShiftTradesViewResponseTemplate {
    /// `entities`: `array of AlternativeShiftTradeResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftTradeResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftTradesViewResponseTemplate "AlternativeShiftTradesViewResponseTemplate" 1 {
    (
        entities: ::std::vec::Vec<crate::AlternativeShiftTradeResponse> = "entities" 0 with_entities,
    )
});
