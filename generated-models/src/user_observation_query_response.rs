// @generated from the schema "UserObservationQueryResponse"; changes made here are lost at the next generation

/// The schema `UserObservationQueryResponse`.
#[repr(C)]
pub struct UserObservationQueryResponse {
    /// `results`: `array of UserObservationDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::UserObservationDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserObservationQueryResponse "UserObservationQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::UserObservationDataContainer> = "results" 0 with_results,
    )
});
