// @generated from the schema "LearningAssignmentAggregateQueryResponseStats"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateQueryResponseStats`.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryResponseStats {
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// `min`: `number (double)`.
    pub min: ::std::option::Option<f64>,
    /// `max`: `number (double)`.
    pub max: ::std::option::Option<f64>,
    /// `sum`: `number (double)`.
    pub sum: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryResponseStats "LearningAssignmentAggregateQueryResponseStats" 4 {
    (
        count: i32 = "count" 0 with_count,
        min: f64 = "min" 0 with_min,
        max: f64 = "max" 0 with_max,
        sum: f64 = "sum" 0 with_sum,
    )
});
