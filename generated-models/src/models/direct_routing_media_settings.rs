// @generated from the schema "DirectRoutingMediaSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DirectRoutingMediaSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DirectRoutingMediaSettings {
    /// `useAgentAddressOutbound`: `boolean`.
    #[doc(alias = "useAgentAddressOutbound")]
    pub use_agent_address_outbound: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DirectRoutingMediaSettings "DirectRoutingMediaSettings" 1 {
    (
        use_agent_address_outbound: bool = "useAgentAddressOutbound" with_use_agent_address_outbound,
    )
});
