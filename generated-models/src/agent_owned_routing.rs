// @generated from the schema "AgentOwnedRouting"; changes made here are lost at the next generation

/// The schema `AgentOwnedRouting`.
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

impl crate::runtime::Model for AgentOwnedRouting {
    const EMPTY: Self = Self {
        enable_agent_owned_callbacks: ::std::option::Option::None,
        max_owned_callback_hours: ::std::option::Option::None,
        max_owned_callback_delay_hours: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentOwnedRouting = &<AgentOwnedRouting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentOwnedRouting",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enableAgentOwnedCallbacks", "enable_agent_owned_callbacks", 0),
            ("maxOwnedCallbackHours", "max_owned_callback_hours", 0),
            ("maxOwnedCallbackDelayHours", "max_owned_callback_delay_hours", 0),
        ],
        fields: &[
            &E.enable_agent_owned_callbacks,
            &E.max_owned_callback_hours,
            &E.max_owned_callback_delay_hours,
        ],
    }
};

crate::runtime::model!(AgentOwnedRouting);

crate::runtime::setters!(AgentOwnedRouting {
    with_enable_agent_owned_callbacks: enable_agent_owned_callbacks: bool,
    with_max_owned_callback_hours: max_owned_callback_hours: i32,
    with_max_owned_callback_delay_hours: max_owned_callback_delay_hours: i32,
});
