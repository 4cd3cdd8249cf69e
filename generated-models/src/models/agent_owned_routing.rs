// @generated from the schema "AgentOwnedRouting"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AgentOwnedRouting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentOwnedRouting {
    /// `enableAgentOwnedCallbacks`: `boolean`.
    #[doc(alias = "enableAgentOwnedCallbacks")]
    pub enable_agent_owned_callbacks: Option<bool>,
    /// `maxOwnedCallbackHours`: `integer (int32)`.
    #[doc(alias = "maxOwnedCallbackHours")]
    pub max_owned_callback_hours: Option<i32>,
    /// `maxOwnedCallbackDelayHours`: `integer (int32)`.
    #[doc(alias = "maxOwnedCallbackDelayHours")]
    pub max_owned_callback_delay_hours: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentOwnedRouting "AgentOwnedRouting" 3 {
    (
        enable_agent_owned_callbacks: bool = "enableAgentOwnedCallbacks" with_enable_agent_owned_callbacks,
        max_owned_callback_hours: i32 = "maxOwnedCallbackHours" with_max_owned_callback_hours,
        max_owned_callback_delay_hours: i32 = "maxOwnedCallbackDelayHours" with_max_owned_callback_delay_hours,
    )
});
