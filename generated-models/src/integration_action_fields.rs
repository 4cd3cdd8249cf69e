// @generated from the schema "IntegrationActionFields"; changes made here are lost at the next generation

/// The schema `IntegrationActionFields`.
#[repr(C)]
pub struct IntegrationActionFields {
    /// `integrationAction`: `IntegrationAction`.
    #[doc(alias = "integrationAction")]
    pub integration_action: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationAction>,
    >,
    /// `requestMappings`: `array of RequestMapping`.
    #[doc(alias = "requestMappings")]
    pub request_mappings: ::std::option::Option<::std::vec::Vec<crate::RequestMapping>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IntegrationActionFields "IntegrationActionFields" 2 {
    (
        integration_action: ::std::boxed::Box<crate::IntegrationAction> = "integrationAction" 0 with_integration_action,
        request_mappings: ::std::vec::Vec<crate::RequestMapping> = "requestMappings" 0 with_request_mappings,
    )
});
