// @generated from the schema "AgentOwnedRouting"; changes made here are lost at the next generation

/// The schema `AgentOwnedRouting`.
#[repr(C)]
pub struct AgentOwnedRouting {
    /// `enableAgentOwnedCallbacks`: `boolean`.
    #[doc(alias = "enableAgentOwnedCallbacks")]
    pub enable_agent_owned_callbacks: ::std::option::Option<bool>,
    /// `maxOwnedCallbackHours`: `integer (int32)`.
    #[doc(alias = "maxOwnedCallbackHours")]
    pub max_owned_callback_hours: ::std::option::Option<i32>,
    /// `maxOwnedCallbackDelayHours`: `integer (int32)`.
    #[doc(alias = "maxOwnedCallbackDelayHours")]
    pub max_owned_callback_delay_hours: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentOwnedRouting "AgentOwnedRouting" 3 {
    (
        enable_agent_owned_callbacks: bool = "enableAgentOwnedCallbacks" 0 with_enable_agent_owned_callbacks,
        max_owned_callback_hours: i32 = "maxOwnedCallbackHours" 0 with_max_owned_callback_hours,
        max_owned_callback_delay_hours: i32 = "maxOwnedCallbackDelayHours" 0 with_max_owned_callback_delay_hours,
    )
});
