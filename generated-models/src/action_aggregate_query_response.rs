// @generated from the schema "ActionAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ActionAggregateQueryResponse`.
#[repr(C)]
pub struct ActionAggregateQueryResponse {
    /// `results`: `array of ActionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ActionAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionAggregateQueryResponse "ActionAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::ActionAggregateDataContainer> = "results" 0 with_results,
    )
});
