// @generated from the schema "DevelopmentActivityAggregateQueryResponseData"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryResponseData`.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryResponseData {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of DevelopmentActivityAggregateQueryResponseMetric`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryResponseMetric>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryResponseData "DevelopmentActivityAggregateQueryResponseData" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryResponseMetric> = "metrics" 0 with_metrics,
    )
});
