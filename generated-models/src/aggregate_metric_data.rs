// @generated from the schema "AggregateMetricData"; changes made here are lost at the next generation

/// The schema `AggregateMetricData`.
#[repr(C)]
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

crate::runtime::model!(AggregateMetricData "AggregateMetricData" 3 {
    (
        metric: ::std::string::String = "metric" 0 with_metric,
        qualifier: ::std::string::String = "qualifier" 0 with_qualifier,
        stats: ::std::boxed::Box<crate::StatisticalSummary> = "stats" 0 with_stats,
    )
});
