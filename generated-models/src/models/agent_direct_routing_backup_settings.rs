// @generated from the schema "AgentDirectRoutingBackupSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AgentDirectRoutingBackupSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentDirectRoutingBackupSettings {
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `waitForAgent`: `boolean`.
    #[doc(alias = "waitForAgent")]
    pub wait_for_agent: Option<bool>,
    /// `agentWaitSeconds`: `integer (int32)`.
    #[doc(alias = "agentWaitSeconds")]
    pub agent_wait_seconds: Option<i32>,
    /// `backedUpUsers`: `array of string`, read-only.
    #[doc(alias = "backedUpUsers")]
    pub backed_up_users: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentDirectRoutingBackupSettings "AgentDirectRoutingBackupSettings" 5 {
    (
        queue_id: String = "queueId" with_queue_id,
        user_id: String = "userId" with_user_id,
        wait_for_agent: bool = "waitForAgent" with_wait_for_agent,
        agent_wait_seconds: i32 = "agentWaitSeconds" with_agent_wait_seconds,
        backed_up_users: Vec<String> = "backedUpUsers" with_backed_up_users read_only,
    )
});
