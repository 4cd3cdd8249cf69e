// @generated from the schema "ObservationMetricData"; changes made here are lost at the next generation

/// The schema `ObservationMetricData`.
#[repr(C)]
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

crate::runtime::model!(ObservationMetricData "ObservationMetricData" 5 {
    (
        metric: ::std::string::String = "metric" 0 with_metric,
        qualifier: ::std::string::String = "qualifier" 0 with_qualifier,
        stats: ::std::boxed::Box<crate::StatisticalSummary> = "stats" 0 with_stats,
        truncated: bool = "truncated" 0 with_truncated,
        observations: ::std::vec::Vec<crate::ObservationValue> = "observations" 0 with_observations,
    )
});
