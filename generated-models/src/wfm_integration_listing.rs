// @generated from the schema "WfmIntegrationListing"; changes made here are lost at the next generation

/// The schema `WfmIntegrationListing`.
#[repr(C)]
pub struct WfmIntegrationListing {
    /// `entities`: `array of WfmIntegrationResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WfmIntegrationResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntegrationListing "WfmIntegrationListing" 1 {
    (
        entities: ::std::vec::Vec<crate::WfmIntegrationResponse> = "entities" 0 with_entities,
    )
});
