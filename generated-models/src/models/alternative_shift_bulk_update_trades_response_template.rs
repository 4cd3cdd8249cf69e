// @generated from the schema "AlternativeShiftBulkUpdateTradesResponseTemplate"; changes made here are lost at the next generation

use crate::AlternativeShiftTradeBulkUpdateTemplateItem;
use crate::runtime::Extra;

/// The schema `AlternativeShiftBulkUpdateTradesResponseTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftBulkUpdateTradesResponseTemplate {
    /// `entities`: `array of AlternativeShiftTradeBulkUpdateTemplateItem`.
    pub entities: Option<Vec<AlternativeShiftTradeBulkUpdateTemplateItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftBulkUpdateTradesResponseTemplate "AlternativeShiftBulkUpdateTradesResponseTemplate" 1 {
    (
        entities: Vec<AlternativeShiftTradeBulkUpdateTemplateItem> = "entities" with_entities,
    )
});
