// @generated from the schema "SocialMediaStatisticalResponse"; changes made here are lost at the next generation

/// The schema `SocialMediaStatisticalResponse`.
pub struct SocialMediaStatisticalResponse {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of SocialMediaAggregateMetricData`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaAggregateMetricData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialMediaStatisticalResponse {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaStatisticalResponse = &<SocialMediaStatisticalResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaStatisticalResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("interval", "interval", 0), ("metrics", "metrics", 0)],
        fields: &[&E.interval, &E.metrics],
    }
};

crate::runtime::model!(SocialMediaStatisticalResponse);

crate::runtime::setters!(SocialMediaStatisticalResponse {
    with_interval: interval: ::std::string::String,
    with_metrics: metrics: ::std::vec::Vec<crate::SocialMediaAggregateMetricData>,
});
