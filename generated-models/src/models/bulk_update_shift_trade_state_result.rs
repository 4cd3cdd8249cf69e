// @generated from the schema "BulkUpdateShiftTradeStateResult"; changes made here are lost at the next generation

use crate::BulkUpdateShiftTradeStateResultItem;
use crate::runtime::Extra;

/// The schema `BulkUpdateShiftTradeStateResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkUpdateShiftTradeStateResult {
    /// `entities`: `array of BulkUpdateShiftTradeStateResultItem`.
    pub entities: Option<Vec<BulkUpdateShiftTradeStateResultItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkUpdateShiftTradeStateResult "BulkUpdateShiftTradeStateResult" 1 {
    (
        entities: Vec<BulkUpdateShiftTradeStateResultItem> = "entities" with_entities,
    )
});
