// @generated from the schema "UserTimeOffIntegrationStatusResponseListing"; changes made here are lost at the next generation

/// The schema `UserTimeOffIntegrationStatusResponseListing`.
#[repr(C)]
pub struct UserTimeOffIntegrationStatusResponseListing {
    /// `entities`: `array of UserTimeOffIntegrationStatusResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UserTimeOffIntegrationStatusResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserTimeOffIntegrationStatusResponseListing "UserTimeOffIntegrationStatusResponseListing" 1 {
    (
        entities: ::std::vec::Vec<crate::UserTimeOffIntegrationStatusResponse> = "entities" 0 with_entities,
    )
});
