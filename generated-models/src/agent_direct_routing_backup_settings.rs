// @generated from the schema "AgentDirectRoutingBackupSettings"; changes made here are lost at the next generation

/// The schema `AgentDirectRoutingBackupSettings`.
#[repr(C)]
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

crate::runtime::model!(AgentDirectRoutingBackupSettings "AgentDirectRoutingBackupSettings" 5 {
    (
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        wait_for_agent: bool = "waitForAgent" 0 with_wait_for_agent,
        agent_wait_seconds: i32 = "agentWaitSeconds" 0 with_agent_wait_seconds,
        backed_up_users: ::std::vec::Vec<::std::string::String> = "backedUpUsers" 2 with_backed_up_users,
    )
});
