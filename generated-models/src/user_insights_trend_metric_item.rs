// @generated from the schema "UserInsightsTrendMetricItem"; changes made here are lost at the next generation

/// The schema `UserInsightsTrendMetricItem`.
#[repr(C)]
pub struct UserInsightsTrendMetricItem {
    /// `metric`: `AddressableEntityRef`.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `trends`: `UserInsightsTrends`.
    pub trends: ::std::option::Option<::std::boxed::Box<crate::UserInsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserInsightsTrendMetricItem "UserInsightsTrendMetricItem" 2 {
    (
        metric: ::std::boxed::Box<crate::AddressableEntityRef> = "metric" 0 with_metric,
        trends: ::std::boxed::Box<crate::UserInsightsTrends> = "trends" 0 with_trends,
    )
});
