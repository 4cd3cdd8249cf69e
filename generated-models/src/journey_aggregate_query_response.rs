// @generated from the schema "JourneyAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `JourneyAggregateQueryResponse`.
#[repr(C)]
pub struct JourneyAggregateQueryResponse {
    /// `results`: `array of JourneyAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAggregateQueryResponse "JourneyAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::JourneyAggregateDataContainer> = "results" 0 with_results,
    )
});
