// @generated from the schema "AgentIntegrationsResponse"; changes made here are lost at the next generation

use crate::{AgentIntegrationAssociationResponse, UserReference, WfmIntegrationReference};
use crate::runtime::Extra;

/// The schema `AgentIntegrationsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentIntegrationsResponse {
    /// `agent`: `UserReference`, required.
    pub agent: Option<Box<UserReference>>,
    /// `selectedIntegration`: `WfmIntegrationReference`.
    #[doc(alias = "selectedIntegration")]
    pub selected_integration: Option<Box<WfmIntegrationReference>>,
    /// `userSelected`: `boolean`.
    #[doc(alias = "userSelected")]
    pub user_selected: Option<bool>,
    /// `associatedIntegrations`: `array of AgentIntegrationAssociationResponse`, required.
    #[doc(alias = "associatedIntegrations")]
    pub associated_integrations: Option<Vec<AgentIntegrationAssociationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentIntegrationsResponse "AgentIntegrationsResponse" 4 {
    (
        agent: Box<UserReference> = "agent" with_agent required,
        selected_integration: Box<WfmIntegrationReference> = "selectedIntegration" with_selected_integration,
        user_selected: bool = "userSelected" with_user_selected,
        associated_integrations: Vec<AgentIntegrationAssociationResponse> = "associatedIntegrations" with_associated_integrations required,
    )
});
