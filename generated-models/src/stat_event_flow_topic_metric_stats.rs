// @generated from the schema "StatEventFlowTopicMetricStats"; changes made here are lost at the next generation

/// The schema `StatEventFlowTopicMetricStats`.
pub struct StatEventFlowTopicMetricStats {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<::std::string::String>,
    /// `qualifier`: `string`.
    pub qualifier: ::std::option::Option<::std::string::String>,
    /// `stats`: `map of number (double)`.
    pub stats: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, f64>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StatEventFlowTopicMetricStats {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        qualifier: ::std::option::Option::None,
        stats: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StatEventFlowTopicMetricStats = &<StatEventFlowTopicMetricStats as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StatEventFlowTopicMetricStats",
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

crate::runtime::model!(StatEventFlowTopicMetricStats);

crate::runtime::setters!(StatEventFlowTopicMetricStats {
    with_metric: metric: ::std::string::String,
    with_qualifier: qualifier: ::std::string::String,
    with_stats: stats: ::std::collections::BTreeMap<::std::string::String, f64>,
});
