// @generated from the schema "DirectRoutingMediaSettings"; changes made here are lost at the next generation

/// The schema `DirectRoutingMediaSettings`.
#[repr(C)]
pub struct DirectRoutingMediaSettings {
    /// `useAgentAddressOutbound`: `boolean`.
    #[doc(alias = "useAgentAddressOutbound")]
    pub use_agent_address_outbound: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DirectRoutingMediaSettings "DirectRoutingMediaSettings" 1 {
    (
        use_agent_address_outbound: bool = "useAgentAddressOutbound" 0 with_use_agent_address_outbound,
    )
});
