// @generated from the schema "StatEventCampaignTopicMetricStats"; changes made here are lost at the next generation

/// The schema `StatEventCampaignTopicMetricStats`.
#[repr(C)]
pub struct StatEventCampaignTopicMetricStats {
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

crate::runtime::model!(StatEventCampaignTopicMetricStats "StatEventCampaignTopicMetricStats" 3 {
    (
        metric: ::std::string::String = "metric" 0 with_metric,
        qualifier: ::std::string::String = "qualifier" 0 with_qualifier,
        stats: ::std::collections::BTreeMap<::std::string::String, f64> = "stats" 0 with_stats,
    )
});
