// @generated from the schema "SurveyAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SurveyAggregateQueryResponse`.
#[repr(C)]
pub struct SurveyAggregateQueryResponse {
    /// `results`: `array of SurveyAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyAggregateQueryResponse "SurveyAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::SurveyAggregateDataContainer> = "results" 0 with_results,
    )
});
