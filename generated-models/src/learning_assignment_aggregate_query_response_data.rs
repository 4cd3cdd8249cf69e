// @generated from the schema "LearningAssignmentAggregateQueryResponseData"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateQueryResponseData`.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryResponseData {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of LearningAssignmentAggregateQueryResponseMetric`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentAggregateQueryResponseMetric>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryResponseData "LearningAssignmentAggregateQueryResponseData" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::LearningAssignmentAggregateQueryResponseMetric> = "metrics" 0 with_metrics,
    )
});
