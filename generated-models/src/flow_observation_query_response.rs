// @generated from the schema "FlowObservationQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowObservationQueryResponse`.
#[repr(C)]
pub struct FlowObservationQueryResponse {
    /// `results`: `array of FlowObservationDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowObservationDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowObservationQueryResponse "FlowObservationQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::FlowObservationDataContainer> = "results" 0 with_results,
    )
});
