// @generated from the schema "AgentIntegrationsResponse"; changes made here are lost at the next generation

/// The schema `AgentIntegrationsResponse`.
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

impl crate::runtime::Model for AgentIntegrationsResponse {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        selected_integration: ::std::option::Option::None,
        user_selected: ::std::option::Option::None,
        associated_integrations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentIntegrationsResponse = &<AgentIntegrationsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentIntegrationsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agent", "agent", 1),
            ("selectedIntegration", "selected_integration", 0),
            ("userSelected", "user_selected", 0),
            ("associatedIntegrations", "associated_integrations", 1),
        ],
        fields: &[
            &E.agent,
            &E.selected_integration,
            &E.user_selected,
            &E.associated_integrations,
        ],
    }
};

crate::runtime::model!(AgentIntegrationsResponse);

crate::runtime::setters!(AgentIntegrationsResponse {
    with_agent: agent: ::std::boxed::Box<crate::UserReference>,
    with_selected_integration: selected_integration: ::std::boxed::Box<crate::WfmIntegrationReference>,
    with_user_selected: user_selected: bool,
    with_associated_integrations: associated_integrations: ::std::vec::Vec<crate::AgentIntegrationAssociationResponse>,
});
