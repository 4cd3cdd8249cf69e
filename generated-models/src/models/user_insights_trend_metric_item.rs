// @generated from the schema "UserInsightsTrendMetricItem"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, UserInsightsTrends};
use crate::runtime::Extra;

/// The schema `UserInsightsTrendMetricItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserInsightsTrendMetricItem {
    /// `metric`: `AddressableEntityRef`.
    pub metric: Option<Box<AddressableEntityRef>>,
    /// `trends`: `UserInsightsTrends`.
    pub trends: Option<Box<UserInsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserInsightsTrendMetricItem "UserInsightsTrendMetricItem" 2 {
    (
        metric: Box<AddressableEntityRef> = "metric" with_metric,
        trends: Box<UserInsightsTrends> = "trends" with_trends,
    )
});
