// @generated from the schema "DirectRoutingMediaSettings"; changes made here are lost at the next generation

/// The schema `DirectRoutingMediaSettings`.
pub struct DirectRoutingMediaSettings {
    /// `useAgentAddressOutbound`: `boolean`.
    #[doc(alias = "useAgentAddressOutbound")]
    pub use_agent_address_outbound: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DirectRoutingMediaSettings {
    const EMPTY: Self = Self {
        use_agent_address_outbound: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DirectRoutingMediaSettings = &<DirectRoutingMediaSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DirectRoutingMediaSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("useAgentAddressOutbound", "use_agent_address_outbound", 0)],
        fields: &[&E.use_agent_address_outbound],
    }
};

crate::runtime::model!(DirectRoutingMediaSettings);

crate::runtime::setters!(DirectRoutingMediaSettings {
    with_use_agent_address_outbound: use_agent_address_outbound: bool,
});
