// @generated from the schema "EventAggregatesQueryRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EventAggregatesQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventAggregatesQueryRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventAggregatesQueryRequest "EventAggregatesQueryRequest" 1 {
    (
        interval: String = "interval" with_interval required,
    )
});
