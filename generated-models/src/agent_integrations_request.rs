// @generated from the schema "AgentIntegrationsRequest"; changes made here are lost at the next generation

/// The schema `AgentIntegrationsRequest`.
#[repr(C)]
pub struct AgentIntegrationsRequest {
    /// `selectedIntegrationId`: `string`.
    #[doc(alias = "selectedIntegrationId")]
    pub selected_integration_id: ::std::option::Option<::std::string::String>,
    /// `associatedIntegrations`: `array of AgentIntegrationAssociationRequest`, required.
    #[doc(alias = "associatedIntegrations")]
    pub associated_integrations: ::std::option::Option<
        ::std::vec::Vec<crate::AgentIntegrationAssociationRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentIntegrationsRequest "AgentIntegrationsRequest" 2 {
    (
        selected_integration_id: ::std::string::String = "selectedIntegrationId" 0 with_selected_integration_id,
        associated_integrations: ::std::vec::Vec<crate::AgentIntegrationAssociationRequest> = "associatedIntegrations" 1 with_associated_integrations,
    )
});
