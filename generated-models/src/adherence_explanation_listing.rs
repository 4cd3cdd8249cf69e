// @generated from the schema "AdherenceExplanationListing"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationListing`.
#[repr(C)]
pub struct AdherenceExplanationListing {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AdherenceExplanationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdherenceExplanationListing "AdherenceExplanationListing" 1 {
    (
        entities: ::std::vec::Vec<crate::AdherenceExplanationResponse> = "entities" 0 with_entities,
    )
});
