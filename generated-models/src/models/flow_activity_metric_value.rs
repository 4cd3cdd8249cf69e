// @generated from the schema "FlowActivityMetricValue"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `FlowActivityMetricValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowActivityMetricValue {
    /// `metric`: `oFlow`, the one known value.
    pub metric: Option<Open<Metric>>,
    /// `qualifier`: `string`.
    pub qualifier: Option<String>,
    /// `entityIds`: `array of string`.
    #[doc(alias = "entityIds")]
    pub entity_ids: Option<Vec<String>>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowActivityMetricValue "FlowActivityMetricValue" 4 {
    (
        metric: Open<Metric> = "metric" with_metric,
        qualifier: String = "qualifier" with_qualifier,
        entity_ids: Vec<String> = "entityIds" with_entity_ids,
        count: i32 = "count" with_count,
    )
});

/// The property `metric` of `FlowActivityMetricValue`. Known values: `oFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OFlow,
}

crate::runtime::values!(Metric {
    OFlow = "oFlow",
});
