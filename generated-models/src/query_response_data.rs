// @generated from the schema "QueryResponseData"; changes made here are lost at the next generation

/// The schema `QueryResponseData`.
#[repr(C)]
pub struct QueryResponseData {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of QueryResponseMetric`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::QueryResponseMetric>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryResponseData "QueryResponseData" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::QueryResponseMetric> = "metrics" 0 with_metrics,
    )
});
