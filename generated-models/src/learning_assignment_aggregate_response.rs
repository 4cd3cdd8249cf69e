// @generated from the schema "LearningAssignmentAggregateResponse"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateResponse`.
#[repr(C)]
pub struct LearningAssignmentAggregateResponse {
    /// `results`: `array of LearningAssignmentAggregateQueryResponseGroupedData`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentAggregateQueryResponseGroupedData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentAggregateResponse "LearningAssignmentAggregateResponse" 1 {
    (
        results: ::std::vec::Vec<crate::LearningAssignmentAggregateQueryResponseGroupedData> = "results" 0 with_results,
    )
});
