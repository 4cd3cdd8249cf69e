// @generated from the schema "TimeOffIntegrationStatusResponseListing"; changes made here are lost at the next generation

/// The schema `TimeOffIntegrationStatusResponseListing`.
#[repr(C)]
pub struct TimeOffIntegrationStatusResponseListing {
    /// `entities`: `array of TimeOffIntegrationStatusResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::TimeOffIntegrationStatusResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffIntegrationStatusResponseListing "TimeOffIntegrationStatusResponseListing" 1 {
    (
        entities: ::std::vec::Vec<crate::TimeOffIntegrationStatusResponse> = "entities" 0 with_entities,
    )
});
