// @generated from the schema "AgentIntegrationsRequest"; changes made here are lost at the next generation

use crate::AgentIntegrationAssociationRequest;
use crate::runtime::Extra;

/// The schema `AgentIntegrationsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentIntegrationsRequest {
    /// `selectedIntegrationId`: `string`.
    #[doc(alias = "selectedIntegrationId")]
    pub selected_integration_id: Option<String>,
    /// `associatedIntegrations`: `array of AgentIntegrationAssociationRequest`, required.
    #[doc(alias = "associatedIntegrations")]
    pub associated_integrations: Option<Vec<AgentIntegrationAssociationRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentIntegrationsRequest "AgentIntegrationsRequest" 2 {
    (
        selected_integration_id: String = "selectedIntegrationId" with_selected_integration_id,
        associated_integrations: Vec<AgentIntegrationAssociationRequest> = "associatedIntegrations" with_associated_integrations required,
    )
});
