// @generated from the schema "InsightsTrendMetricItem"; changes made here are lost at the next generation

/// The schema `InsightsTrendMetricItem`.
pub struct InsightsTrendMetricItem {
    /// `metric`: `AddressableEntityRef`.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `trends`: `InsightsTrends`.
    pub trends: ::std::option::Option<::std::boxed::Box<crate::InsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsTrendMetricItem {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        trends: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsTrendMetricItem = &<InsightsTrendMetricItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsTrendMetricItem",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 0), ("trends", "trends", 0)],
        fields: &[&E.metric, &E.trends],
    }
};

crate::runtime::model!(InsightsTrendMetricItem);

crate::runtime::setters!(InsightsTrendMetricItem {
    with_metric: metric: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_trends: trends: ::std::boxed::Box<crate::InsightsTrends>,
});
