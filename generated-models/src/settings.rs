// @generated from the schema "Settings"; changes made here are lost at the next generation

/// The schema `Settings`.
#[repr(C)]
pub struct Settings {
    /// `communicationBasedACW`: `boolean`.
    #[doc(alias = "communicationBasedACW")]
    pub communication_based_acw: ::std::option::Option<bool>,
    /// `includeNonAgentConversationSummary`: `boolean`.
    #[doc(alias = "includeNonAgentConversationSummary")]
    pub include_non_agent_conversation_summary: ::std::option::Option<bool>,
    /// `allowCallbackQueueSelection`: `boolean`.
    #[doc(alias = "allowCallbackQueueSelection")]
    pub allow_callback_queue_selection: ::std::option::Option<bool>,
    /// `callbacksInheritRoutingFromInboundCall`: `boolean`.
    #[doc(alias = "callbacksInheritRoutingFromInboundCall")]
    pub callbacks_inherit_routing_from_inbound_call: ::std::option::Option<bool>,
    /// `completeAcwWhenAgentTransitionsOffline`: `boolean`.
    #[doc(alias = "completeAcwWhenAgentTransitionsOffline")]
    pub complete_acw_when_agent_transitions_offline: ::std::option::Option<bool>,
    /// `totalActiveCallback`: `boolean`.
    #[doc(alias = "totalActiveCallback")]
    pub total_active_callback: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Settings "Settings" 6 {
    (
        communication_based_acw: bool = "communicationBasedACW" 0 with_communication_based_acw,
        include_non_agent_conversation_summary: bool = "includeNonAgentConversationSummary" 0 with_include_non_agent_conversation_summary,
        allow_callback_queue_selection: bool = "allowCallbackQueueSelection" 0 with_allow_callback_queue_selection,
        callbacks_inherit_routing_from_inbound_call: bool = "callbacksInheritRoutingFromInboundCall" 0 with_callbacks_inherit_routing_from_inbound_call,
        complete_acw_when_agent_transitions_offline: bool = "completeAcwWhenAgentTransitionsOffline" 0 with_complete_acw_when_agent_transitions_offline,
        total_active_callback: bool = "totalActiveCallback" 0 with_total_active_callback,
    )
});
