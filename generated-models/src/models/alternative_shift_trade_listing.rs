// @generated from the schema "AlternativeShiftTradeListing"; changes made here are lost at the next generation

use crate::AlternativeShiftTradeResponse;
use crate::runtime::Extra;

/// The schema `AlternativeShiftTradeListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftTradeListing {
    /// `entities`: `array of AlternativeShiftTradeResponse`.
    pub entities: Option<Vec<AlternativeShiftTradeResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftTradeListing "AlternativeShiftTradeListing" 1 {
    (
        entities: Vec<AlternativeShiftTradeResponse> = "entities" with_entities,
    )
});
