// @generated from the schema "ShiftTradeListResponse"; changes made here are lost at the next generation

use crate::ShiftTradeResponse;
use crate::runtime::Extra;

/// The schema `ShiftTradeListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeListResponse {
    /// `entities`: `array of ShiftTradeResponse`.
    pub entities: Option<Vec<ShiftTradeResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeListResponse "ShiftTradeListResponse" 1 {
    (
        entities: Vec<ShiftTradeResponse> = "entities" with_entities,
    )
});
