// @generated from the schema "DevelopmentActivityAggregateQueryResponseData"; changes made here are lost at the next generation

use crate::DevelopmentActivityAggregateQueryResponseMetric;
use crate::runtime::Extra;

/// The schema `DevelopmentActivityAggregateQueryResponseData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryResponseData {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of DevelopmentActivityAggregateQueryResponseMetric`.
    pub metrics: Option<Vec<DevelopmentActivityAggregateQueryResponseMetric>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryResponseData "DevelopmentActivityAggregateQueryResponseData" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<DevelopmentActivityAggregateQueryResponseMetric> = "metrics" with_metrics,
    )
});
