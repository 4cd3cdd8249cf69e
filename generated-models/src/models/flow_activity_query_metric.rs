// @generated from the schema "FlowActivityQueryMetric"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `FlowActivityQueryMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowActivityQueryMetric {
    /// `metric`: `oFlow`, the one known value, required.
    pub metric: Option<Open<Metric>>,
    /// `details`: `boolean`.
    pub details: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowActivityQueryMetric "FlowActivityQueryMetric" 2 {
    (
        metric: Open<Metric> = "metric" with_metric required,
        details: bool = "details" with_details,
    )
});

/// The property `metric` of `FlowActivityQueryMetric`. Known values: `oFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OFlow,
}

crate::runtime::values!(Metric {
    OFlow = "oFlow",
});
