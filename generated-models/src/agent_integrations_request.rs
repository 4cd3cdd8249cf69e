// @generated from the schema "AgentIntegrationsRequest"; changes made here are lost at the next generation

/// The schema `AgentIntegrationsRequest`.
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

impl crate::runtime::Model for AgentIntegrationsRequest {
    const EMPTY: Self = Self {
        selected_integration_id: ::std::option::Option::None,
        associated_integrations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentIntegrationsRequest = &<AgentIntegrationsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentIntegrationsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("selectedIntegrationId", "selected_integration_id", 0),
            ("associatedIntegrations", "associated_integrations", 1),
        ],
        fields: &[&E.selected_integration_id, &E.associated_integrations],
    }
};

crate::runtime::model!(AgentIntegrationsRequest);

crate::runtime::setters!(AgentIntegrationsRequest {
    with_selected_integration_id: selected_integration_id: ::std::string::String,
    with_associated_integrations: associated_integrations: ::std::vec::Vec<crate::AgentIntegrationAssociationRequest>,
});
