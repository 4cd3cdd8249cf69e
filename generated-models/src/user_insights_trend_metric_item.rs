// @generated from the schema "UserInsightsTrendMetricItem"; changes made here are lost at the next generation

/// The schema `UserInsightsTrendMetricItem`.
pub struct UserInsightsTrendMetricItem {
    /// `metric`: `AddressableEntityRef`.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `trends`: `UserInsightsTrends`.
    pub trends: ::std::option::Option<::std::boxed::Box<crate::UserInsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserInsightsTrendMetricItem {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        trends: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserInsightsTrendMetricItem = &<UserInsightsTrendMetricItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserInsightsTrendMetricItem",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 0), ("trends", "trends", 0)],
        fields: &[&E.metric, &E.trends],
    }
};

crate::runtime::model!(UserInsightsTrendMetricItem);

crate::runtime::setters!(UserInsightsTrendMetricItem {
    with_metric: metric: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_trends: trends: ::std::boxed::Box<crate::UserInsightsTrends>,
});
