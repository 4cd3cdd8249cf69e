// @generated from the schema "OutcomeAttributionResponseListing"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionResponseListing`.
#[repr(C)]
pub struct OutcomeAttributionResponseListing {
    /// `entities`: `array of OutcomeAttributionResultsResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::OutcomeAttributionResultsResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeAttributionResponseListing "OutcomeAttributionResponseListing" 1 {
    (
        entities: ::std::vec::Vec<crate::OutcomeAttributionResultsResponse> = "entities" 0 with_entities,
    )
});
