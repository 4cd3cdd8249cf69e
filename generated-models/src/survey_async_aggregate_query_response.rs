// @generated from the schema "SurveyAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SurveyAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct SurveyAsyncAggregateQueryResponse {
    /// `results`: `array of SurveyAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyAsyncAggregateQueryResponse "SurveyAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::SurveyAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
