// @generated from the schema "OutcomeAttributionListing"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionListing`.
#[repr(C)]
pub struct OutcomeAttributionListing {
    /// `entities`: `array of OutcomeAttributionRequest`, required.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::OutcomeAttributionRequest>,
    >,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeAttributionListing "OutcomeAttributionListing" 2 {
    (
        entities: ::std::vec::Vec<crate::OutcomeAttributionRequest> = "entities" 1 with_entities,
        percent_failed_threshold: i32 = "percentFailedThreshold" 0 with_percent_failed_threshold,
    )
});
