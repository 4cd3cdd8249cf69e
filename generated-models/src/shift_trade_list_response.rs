// @generated from the schema "ShiftTradeListResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeListResponse`.
#[repr(C)]
pub struct ShiftTradeListResponse {
    /// `entities`: `array of ShiftTradeResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ShiftTradeResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShiftTradeListResponse "ShiftTradeListResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::ShiftTradeResponse> = "entities" 0 with_entities,
    )
});
