// @generated from the schema "DirectRouting"; changes made here are lost at the next generation

/// The schema `DirectRouting`.
#[repr(C)]
pub struct DirectRouting {
    /// `callMediaSettings`: `DirectRoutingMediaSettings`.
    #[doc(alias = "callMediaSettings")]
    pub call_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DirectRoutingMediaSettings>,
    >,
    /// `emailMediaSettings`: `DirectRoutingMediaSettings`.
    #[doc(alias = "emailMediaSettings")]
    pub email_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DirectRoutingMediaSettings>,
    >,
    /// `messageMediaSettings`: `DirectRoutingMediaSettings`.
    #[doc(alias = "messageMediaSettings")]
    pub message_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DirectRoutingMediaSettings>,
    >,
    /// `backupQueueId`: `string`.
    #[doc(alias = "backupQueueId")]
    pub backup_queue_id: ::std::option::Option<::std::string::String>,
    /// `waitForAgent`: `boolean`.
    #[doc(alias = "waitForAgent")]
    pub wait_for_agent: ::std::option::Option<bool>,
    /// `agentWaitSeconds`: `integer (int32)`.
    #[doc(alias = "agentWaitSeconds")]
    pub agent_wait_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DirectRouting "DirectRouting" 6 {
    (
        call_media_settings: ::std::boxed::Box<crate::DirectRoutingMediaSettings> = "callMediaSettings" 0 with_call_media_settings,
        email_media_settings: ::std::boxed::Box<crate::DirectRoutingMediaSettings> = "emailMediaSettings" 0 with_email_media_settings,
        message_media_settings: ::std::boxed::Box<crate::DirectRoutingMediaSettings> = "messageMediaSettings" 0 with_message_media_settings,
        backup_queue_id: ::std::string::String = "backupQueueId" 0 with_backup_queue_id,
        wait_for_agent: bool = "waitForAgent" 0 with_wait_for_agent,
        agent_wait_seconds: i32 = "agentWaitSeconds" 0 with_agent_wait_seconds,
    )
});
