// @generated from the schema "SocialMediaAggregateMetricData"; changes made here are lost at the next generation

/// The schema `SocialMediaAggregateMetricData`.
#[repr(C)]
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

crate::runtime::model!(SocialMediaAggregateMetricData "SocialMediaAggregateMetricData" 3 {
    (
        metric: ::std::string::String = "metric" 0 with_metric,
        qualifier: ::std::string::String = "qualifier" 0 with_qualifier,
        stats: ::std::boxed::Box<crate::SocialMediaStatisticalSummary> = "stats" 0 with_stats,
    )
});
