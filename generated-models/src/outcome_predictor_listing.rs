// @generated from the schema "OutcomePredictorListing"; changes made here are lost at the next generation

/// The schema `OutcomePredictorListing`.
#[repr(C)]
pub struct OutcomePredictorListing {
    /// `entities`: `array of OutcomePredictor`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::OutcomePredictor>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomePredictorListing "OutcomePredictorListing" 1 {
    (
        entities: ::std::vec::Vec<crate::OutcomePredictor> = "entities" 0 with_entities,
    )
});
