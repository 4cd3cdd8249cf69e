// @generated from the schema "AggregateMetricData"; changes made here are lost at the next generation

/// The schema `AggregateMetricData`.
pub struct AggregateMetricData {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<::std::string::String>,
    /// `qualifier`: `string`.
    pub qualifier: ::std::option::Option<::std::string::String>,
    /// `stats`: `StatisticalSummary`.
    pub stats: ::std::option::Option<::std::boxed::Box<crate::StatisticalSummary>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AggregateMetricData {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        qualifier: ::std::option::Option::None,
        stats: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AggregateMetricData = &<AggregateMetricData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AggregateMetricData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 0),
            ("qualifier", "qualifier", 0),
            ("stats", "stats", 0),
        ],
        fields: &[&E.metric, &E.qualifier, &E.stats],
    }
};

crate::runtime::model!(AggregateMetricData);

crate::runtime::setters!(AggregateMetricData {
    with_metric: metric: ::std::string::String,
    with_qualifier: qualifier: ::std::string::String,
    with_stats: stats: ::std::boxed::Box<crate::StatisticalSummary>,
});
