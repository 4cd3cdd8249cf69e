// @generated from the schema "AgentIntegrationsResponse"; changes made here are lost at the next generation

/// The schema `AgentIntegrationsResponse`.
#[repr(C)]
pub struct AgentIntegrationsResponse {
    /// `agent`: `UserReference`, required.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `selectedIntegration`: `WfmIntegrationReference`.
    #[doc(alias = "selectedIntegration")]
    pub selected_integration: ::std::option::Option<
        ::std::boxed::Box<crate::WfmIntegrationReference>,
    >,
    /// `userSelected`: `boolean`.
    #[doc(alias = "userSelected")]
    pub user_selected: ::std::option::Option<bool>,
    /// `associatedIntegrations`: `array of AgentIntegrationAssociationResponse`, required.
    #[doc(alias = "associatedIntegrations")]
    pub associated_integrations: ::std::option::Option<
        ::std::vec::Vec<crate::AgentIntegrationAssociationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentIntegrationsResponse "AgentIntegrationsResponse" 4 {
    (
        agent: ::std::boxed::Box<crate::UserReference> = "agent" 1 with_agent,
        selected_integration: ::std::boxed::Box<crate::WfmIntegrationReference> = "selectedIntegration" 0 with_selected_integration,
        user_selected: bool = "userSelected" 0 with_user_selected,
        associated_integrations: ::std::vec::Vec<crate::AgentIntegrationAssociationResponse> = "associatedIntegrations" 1 with_associated_integrations,
    )
});
