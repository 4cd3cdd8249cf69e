// @generated from the schema "Settings"; changes made here are lost at the next generation

/// The schema `Settings`.
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

impl crate::runtime::Model for Settings {
    const EMPTY: Self = Self {
        communication_based_acw: ::std::option::Option::None,
        include_non_agent_conversation_summary: ::std::option::Option::None,
        allow_callback_queue_selection: ::std::option::Option::None,
        callbacks_inherit_routing_from_inbound_call: ::std::option::Option::None,
        complete_acw_when_agent_transitions_offline: ::std::option::Option::None,
        total_active_callback: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Settings = &<Settings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Settings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("communicationBasedACW", "communication_based_acw", 0),
            (
                "includeNonAgentConversationSummary",
                "include_non_agent_conversation_summary",
                0,
            ),
            ("allowCallbackQueueSelection", "allow_callback_queue_selection", 0),
            (
                "callbacksInheritRoutingFromInboundCall",
                "callbacks_inherit_routing_from_inbound_call",
                0,
            ),
            (
                "completeAcwWhenAgentTransitionsOffline",
                "complete_acw_when_agent_transitions_offline",
                0,
            ),
            ("totalActiveCallback", "total_active_callback", 0),
        ],
        fields: &[
            &E.communication_based_acw,
            &E.include_non_agent_conversation_summary,
            &E.allow_callback_queue_selection,
            &E.callbacks_inherit_routing_from_inbound_call,
            &E.complete_acw_when_agent_transitions_offline,
            &E.total_active_callback,
        ],
    }
};

crate::runtime::model!(Settings);

crate::runtime::setters!(Settings {
    with_communication_based_acw: communication_based_acw: bool,
    with_include_non_agent_conversation_summary: include_non_agent_conversation_summary: bool,
    with_allow_callback_queue_selection: allow_callback_queue_selection: bool,
    with_callbacks_inherit_routing_from_inbound_call: callbacks_inherit_routing_from_inbound_call: bool,
    with_complete_acw_when_agent_transitions_offline: complete_acw_when_agent_transitions_offline: bool,
    with_total_active_callback: total_active_callback: bool,
});
