// @generated from the schema "SocialMediaStatisticalResponse"; changes made here are lost at the next generation

/// The schema `SocialMediaStatisticalResponse`.
#[repr(C)]
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

crate::runtime::model!(SocialMediaStatisticalResponse "SocialMediaStatisticalResponse" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::SocialMediaAggregateMetricData> = "metrics" 0 with_metrics,
    )
});
