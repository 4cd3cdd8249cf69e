// @generated from the schema "AlternativeShiftTradeListing"; changes made here are lost at the next generation

/// The schema `AlternativeShiftTradeListing`.
#[repr(C)]
pub struct AlternativeShiftTradeListing {
    /// `entities`: `array of AlternativeShiftTradeResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftTradeResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftTradeListing "AlternativeShiftTradeListing" 1 {
    (
        entities: ::std::vec::Vec<crate::AlternativeShiftTradeResponse> = "entities" 0 with_entities,
    )
});
