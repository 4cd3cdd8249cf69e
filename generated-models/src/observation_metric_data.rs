// @generated from the schema "ObservationMetricData"; changes made here are lost at the next generation

/// The schema `ObservationMetricData`.
pub struct ObservationMetricData {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<::std::string::String>,
    /// `qualifier`: `string`.
    pub qualifier: ::std::option::Option<::std::string::String>,
    /// `stats`: `StatisticalSummary`.
    pub stats: ::std::option::Option<::std::boxed::Box<crate::StatisticalSummary>>,
    /// `truncated`: `boolean`.
    pub truncated: ::std::option::Option<bool>,
    /// `observations`: `array of ObservationValue`.
    pub observations: ::std::option::Option<::std::vec::Vec<crate::ObservationValue>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ObservationMetricData {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        qualifier: ::std::option::Option::None,
        stats: ::std::option::Option::None,
        truncated: ::std::option::Option::None,
        observations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ObservationMetricData = &<ObservationMetricData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ObservationMetricData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 0),
            ("qualifier", "qualifier", 0),
            ("stats", "stats", 0),
            ("truncated", "truncated", 0),
            ("observations", "observations", 0),
        ],
        fields: &[&E.metric, &E.qualifier, &E.stats, &E.truncated, &E.observations],
    }
};

crate::runtime::model!(ObservationMetricData);

crate::runtime::setters!(ObservationMetricData {
    with_metric: metric: ::std::string::String,
    with_qualifier: qualifier: ::std::string::String,
    with_stats: stats: ::std::boxed::Box<crate::StatisticalSummary>,
    with_truncated: truncated: bool,
    with_observations: observations: ::std::vec::Vec<crate::ObservationValue>,
});
