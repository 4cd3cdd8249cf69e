// @generated from the schema "AdherenceExplanationListingBuQueryResponse"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationListingBuQueryResponse`.
#[repr(C)]
pub struct AdherenceExplanationListingBuQueryResponse {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AdherenceExplanationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdherenceExplanationListingBuQueryResponse "AdherenceExplanationListingBuQueryResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::AdherenceExplanationResponse> = "entities" 0 with_entities,
    )
});
