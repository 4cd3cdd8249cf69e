// @generated from the schema "QueryResponseData"; changes made here are lost at the next generation

use crate::QueryResponseMetric;
use crate::runtime::Extra;

/// The schema `QueryResponseData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryResponseData {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of QueryResponseMetric`.
    pub metrics: Option<Vec<QueryResponseMetric>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryResponseData "QueryResponseData" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<QueryResponseMetric> = "metrics" with_metrics,
    )
});
