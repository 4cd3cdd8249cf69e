// @generated from the schema "AlternativeShiftTradesViewResponseTemplate"; changes made here are lost at the next generation

use crate::AlternativeShiftTradeResponse;
use crate::runtime::Extra;

/// The schema `AlternativeShiftTradesViewResponseTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftTradesViewResponseTemplate {
    /// `entities`: `array of AlternativeShiftTradeResponse`.
    pub entities: Option<Vec<AlternativeShiftTradeResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftTradesViewResponseTemplate "AlternativeShiftTradesViewResponseTemplate" 1 {
    (
        entities: Vec<AlternativeShiftTradeResponse> = "entities" with_entities,
    )
});
