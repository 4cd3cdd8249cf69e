// @generated from the schema "InsightsTrendMetricItem"; changes made here are lost at the next generation

/// The schema `InsightsTrendMetricItem`.
#[repr(C)]
pub struct InsightsTrendMetricItem {
    /// `metric`: `AddressableEntityRef`.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `trends`: `InsightsTrends`.
    pub trends: ::std::option::Option<::std::boxed::Box<crate::InsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsTrendMetricItem "InsightsTrendMetricItem" 2 {
    (
        metric: ::std::boxed::Box<crate::AddressableEntityRef> = "metric" 0 with_metric,
        trends: ::std::boxed::Box<crate::InsightsTrends> = "trends" 0 with_trends,
    )
});
