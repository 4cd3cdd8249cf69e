// @generated from the schema "ExternalMetricDataWriteRequest"; changes made here are lost at the next generation

use crate::ExternalMetricDataItem;
use crate::runtime::Extra;

/// The schema `ExternalMetricDataWriteRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalMetricDataWriteRequest {
    /// `items`: `array of ExternalMetricDataItem`, required.
    pub items: Option<Vec<ExternalMetricDataItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalMetricDataWriteRequest "ExternalMetricDataWriteRequest" 1 {
    (
        items: Vec<ExternalMetricDataItem> = "items" with_items required,
    )
});
