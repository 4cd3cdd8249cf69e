// @generated from the schema "DirectRouting"; changes made here are lost at the next generation

use crate::DirectRoutingMediaSettings;
use crate::runtime::Extra;

/// The schema `DirectRouting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DirectRouting {
    /// `callMediaSettings`: `DirectRoutingMediaSettings`.
    #[doc(alias = "callMediaSettings")]
    pub call_media_settings: Option<Box<DirectRoutingMediaSettings>>,
    /// `emailMediaSettings`: `DirectRoutingMediaSettings`.
    #[doc(alias = "emailMediaSettings")]
    pub email_media_settings: Option<Box<DirectRoutingMediaSettings>>,
    /// `messageMediaSettings`: `DirectRoutingMediaSettings`.
    #[doc(alias = "messageMediaSettings")]
    pub message_media_settings: Option<Box<DirectRoutingMediaSettings>>,
    /// `backupQueueId`: `string`.
    #[doc(alias = "backupQueueId")]
    pub backup_queue_id: Option<String>,
    /// `waitForAgent`: `boolean`.
    #[doc(alias = "waitForAgent")]
    pub wait_for_agent: Option<bool>,
    /// `agentWaitSeconds`: `integer (int32)`.
    #[doc(alias = "agentWaitSeconds")]
    pub agent_wait_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DirectRouting "DirectRouting" 6 {
    (
        call_media_settings: Box<DirectRoutingMediaSettings> = "callMediaSettings" with_call_media_settings,
        email_media_settings: Box<DirectRoutingMediaSettings> = "emailMediaSettings" with_email_media_settings,
        message_media_settings: Box<DirectRoutingMediaSettings> = "messageMediaSettings" with_message_media_settings,
        backup_queue_id: String = "backupQueueId" with_backup_queue_id,
        wait_for_agent: bool = "waitForAgent" with_wait_for_agent,
        agent_wait_seconds: i32 = "agentWaitSeconds" with_agent_wait_seconds,
    )
});
