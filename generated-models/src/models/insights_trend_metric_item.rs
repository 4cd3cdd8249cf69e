// @generated from the schema "InsightsTrendMetricItem"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, InsightsTrends};
use crate::runtime::Extra;

/// The schema `InsightsTrendMetricItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsTrendMetricItem {
    /// `metric`: `AddressableEntityRef`.
    pub metric: Option<Box<AddressableEntityRef>>,
    /// `trends`: `InsightsTrends`.
    pub trends: Option<Box<InsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsTrendMetricItem "InsightsTrendMetricItem" 2 {
    (
        metric: Box<AddressableEntityRef> = "metric" with_metric,
        trends: Box<InsightsTrends> = "trends" with_trends,
    )
});
