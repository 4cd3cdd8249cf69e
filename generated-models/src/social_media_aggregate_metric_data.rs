// @generated from the schema "SocialMediaAggregateMetricData"; changes made here are lost at the next generation

/// The schema `SocialMediaAggregateMetricData`.
pub struct SocialMediaAggregateMetricData {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<::std::string::String>,
    /// `qualifier`: `string`.
    pub qualifier: ::std::option::Option<::std::string::String>,
    /// `stats`: `SocialMediaStatisticalSummary`.
    pub stats: ::std::option::Option<
        ::std::boxed::Box<crate::SocialMediaStatisticalSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialMediaAggregateMetricData {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        qualifier: ::std::option::Option::None,
        stats: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaAggregateMetricData = &<SocialMediaAggregateMetricData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaAggregateMetricData",
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

crate::runtime::model!(SocialMediaAggregateMetricData);

crate::runtime::setters!(SocialMediaAggregateMetricData {
    with_metric: metric: ::std::string::String,
    with_qualifier: qualifier: ::std::string::String,
    with_stats: stats: ::std::boxed::Box<crate::SocialMediaStatisticalSummary>,
});
