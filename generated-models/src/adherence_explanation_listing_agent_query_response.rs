// @generated from the schema "AdherenceExplanationListingAgentQueryResponse"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationListingAgentQueryResponse`.
#[repr(C)]
pub struct AdherenceExplanationListingAgentQueryResponse {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AdherenceExplanationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdherenceExplanationListingAgentQueryResponse "AdherenceExplanationListingAgentQueryResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::AdherenceExplanationResponse> = "entities" 0 with_entities,
    )
});
