// @generated from the schema "FlowObservationQuery"; changes made here are lost at the next generation

use crate::FlowObservationQueryFilter;
use crate::runtime::{Extra, Open};

/// The schema `FlowObservationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowObservationQuery {
    /// `filter`: `FlowObservationQueryFilter`, required.
    pub filter: Option<Box<FlowObservationQueryFilter>>,
    /// `metrics`: array of `oFlow`, the one known value, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `detailMetrics`: array of `oFlow`, the one known value.
    #[doc(alias = "detailMetrics")]
    pub detail_metrics: Option<Vec<Open<DetailMetrics>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowObservationQuery "FlowObservationQuery" 3 {
    (
        filter: Box<FlowObservationQueryFilter> = "filter" with_filter required,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        detail_metrics: Vec<Open<DetailMetrics>> = "detailMetrics" with_detail_metrics,
    )
});

/// The property `metrics` of `FlowObservationQuery`. Known values: `oFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    OFlow,
}

crate::runtime::values!(Metrics {
    OFlow = "oFlow",
});

/// The property `detailMetrics` of `FlowObservationQuery`. Known values: `oFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum DetailMetrics {
    OFlow,
}

crate::runtime::values!(DetailMetrics {
    OFlow = "oFlow",
});
