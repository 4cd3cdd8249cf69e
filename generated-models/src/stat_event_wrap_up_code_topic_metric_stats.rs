// @generated from the schema "StatEventWrapUpCodeTopicMetricStats"; changes made here are lost at the next generation

/// The schema `StatEventWrapUpCodeTopicMetricStats`.
pub struct StatEventWrapUpCodeTopicMetricStats {
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

impl crate::runtime::Model for StatEventWrapUpCodeTopicMetricStats {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        qualifier: ::std::option::Option::None,
        stats: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StatEventWrapUpCodeTopicMetricStats = &<StatEventWrapUpCodeTopicMetricStats as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StatEventWrapUpCodeTopicMetricStats",
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

crate::runtime::model!(StatEventWrapUpCodeTopicMetricStats);

crate::runtime::setters!(StatEventWrapUpCodeTopicMetricStats {
    with_metric: metric: ::std::string::String,
    with_qualifier: qualifier: ::std::string::String,
    with_stats: stats: ::std::collections::BTreeMap<::std::string::String, f64>,
});
