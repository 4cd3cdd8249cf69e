// @generated from the schema "StatisticalResponse"; changes made here are lost at the next generation

/// The schema `StatisticalResponse`.
#[repr(C)]
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

crate::runtime::model!(StatisticalResponse "StatisticalResponse" 3 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::AggregateMetricData> = "metrics" 0 with_metrics,
        views: ::std::vec::Vec<crate::AggregateViewData> = "views" 0 with_views,
    )
});
