// @generated from the schema "Settings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Settings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Settings {
    /// `communicationBasedACW`: `boolean`.
    #[doc(alias = "communicationBasedACW")]
    pub communication_based_acw: Option<bool>,
    /// `includeNonAgentConversationSummary`: `boolean`.
    #[doc(alias = "includeNonAgentConversationSummary")]
    pub include_non_agent_conversation_summary: Option<bool>,
    /// `allowCallbackQueueSelection`: `boolean`.
    #[doc(alias = "allowCallbackQueueSelection")]
    pub allow_callback_queue_selection: Option<bool>,
    /// `callbacksInheritRoutingFromInboundCall`: `boolean`.
    #[doc(alias = "callbacksInheritRoutingFromInboundCall")]
    pub callbacks_inherit_routing_from_inbound_call: Option<bool>,
    /// `completeAcwWhenAgentTransitionsOffline`: `boolean`.
    #[doc(alias = "completeAcwWhenAgentTransitionsOffline")]
    pub complete_acw_when_agent_transitions_offline: Option<bool>,
    /// `totalActiveCallback`: `boolean`.
    #[doc(alias = "totalActiveCallback")]
    pub total_active_callback: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Settings "Settings" 6 {
    (
        communication_based_acw: bool = "communicationBasedACW" with_communication_based_acw,
        include_non_agent_conversation_summary: bool = "includeNonAgentConversationSummary" with_include_non_agent_conversation_summary,
        allow_callback_queue_selection: bool = "allowCallbackQueueSelection" with_allow_callback_queue_selection,
        callbacks_inherit_routing_from_inbound_call: bool = "callbacksInheritRoutingFromInboundCall" with_callbacks_inherit_routing_from_inbound_call,
        complete_acw_when_agent_transitions_offline: bool = "completeAcwWhenAgentTransitionsOffline" with_complete_acw_when_agent_transitions_offline,
        total_active_callback: bool = "totalActiveCallback" with_total_active_callback,
    )
});
