// @generated from the schema "AgentDirectRoutingBackupSettings"; changes made here are lost at the next generation

/// The schema `AgentDirectRoutingBackupSettings`.
pub struct AgentDirectRoutingBackupSettings {
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `waitForAgent`: `boolean`.
    #[doc(alias = "waitForAgent")]
    pub wait_for_agent: ::std::option::Option<bool>,
    /// `agentWaitSeconds`: `integer (int32)`.
    #[doc(alias = "agentWaitSeconds")]
    pub agent_wait_seconds: ::std::option::Option<i32>,
    /// `backedUpUsers`: `array of string`, read-only.
    #[doc(alias = "backedUpUsers")]
    pub backed_up_users: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentDirectRoutingBackupSettings {
    const EMPTY: Self = Self {
        queue_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        wait_for_agent: ::std::option::Option::None,
        agent_wait_seconds: ::std::option::Option::None,
        backed_up_users: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentDirectRoutingBackupSettings = &<AgentDirectRoutingBackupSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentDirectRoutingBackupSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queueId", "queue_id", 0),
            ("userId", "user_id", 0),
            ("waitForAgent", "wait_for_agent", 0),
            ("agentWaitSeconds", "agent_wait_seconds", 0),
            ("backedUpUsers", "backed_up_users", 2),
        ],
        fields: &[
            &E.queue_id,
            &E.user_id,
            &E.wait_for_agent,
            &E.agent_wait_seconds,
            &E.backed_up_users,
        ],
    }
};

crate::runtime::model!(AgentDirectRoutingBackupSettings);

crate::runtime::setters!(AgentDirectRoutingBackupSettings {
    with_queue_id: queue_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_wait_for_agent: wait_for_agent: bool,
    with_agent_wait_seconds: agent_wait_seconds: i32,
    with_backed_up_users: backed_up_users: ::std::vec::Vec<::std::string::String>,
});
