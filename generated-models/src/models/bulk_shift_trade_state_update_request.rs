// @generated from the schema "BulkShiftTradeStateUpdateRequest"; changes made here are lost at the next generation

use crate::BulkUpdateShiftTradeStateRequestItem;
use crate::runtime::Extra;

/// The schema `BulkShiftTradeStateUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkShiftTradeStateUpdateRequest {
    /// `entities`: `array of BulkUpdateShiftTradeStateRequestItem`, required.
    pub entities: Option<Vec<BulkUpdateShiftTradeStateRequestItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkShiftTradeStateUpdateRequest "BulkShiftTradeStateUpdateRequest" 1 {
    (
        entities: Vec<BulkUpdateShiftTradeStateRequestItem> = "entities" with_entities required,
    )
});
