// @generated from the schema "StatisticalResponse"; changes made here are lost at the next generation

/// The schema `StatisticalResponse`.
pub struct StatisticalResponse {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of AggregateMetricData`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::AggregateMetricData>>,
    /// `views`: `array of AggregateViewData`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::AggregateViewData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StatisticalResponse {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        views: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StatisticalResponse = &<StatisticalResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StatisticalResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 0),
            ("metrics", "metrics", 0),
            ("views", "views", 0),
        ],
        fields: &[&E.interval, &E.metrics, &E.views],
    }
};

crate::runtime::model!(StatisticalResponse);

crate::runtime::setters!(StatisticalResponse {
    with_interval: interval: ::std::string::String,
    with_metrics: metrics: ::std::vec::Vec<crate::AggregateMetricData>,
    with_views: views: ::std::vec::Vec<crate::AggregateViewData>,
});
