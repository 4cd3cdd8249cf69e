// @generated from the schema "DirectRouting"; changes made here are lost at the next generation

/// The schema `DirectRouting`.
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

impl crate::runtime::Model for DirectRouting {
    const EMPTY: Self = Self {
        call_media_settings: ::std::option::Option::None,
        email_media_settings: ::std::option::Option::None,
        message_media_settings: ::std::option::Option::None,
        backup_queue_id: ::std::option::Option::None,
        wait_for_agent: ::std::option::Option::None,
        agent_wait_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DirectRouting = &<DirectRouting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DirectRouting",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("callMediaSettings", "call_media_settings", 0),
            ("emailMediaSettings", "email_media_settings", 0),
            ("messageMediaSettings", "message_media_settings", 0),
            ("backupQueueId", "backup_queue_id", 0),
            ("waitForAgent", "wait_for_agent", 0),
            ("agentWaitSeconds", "agent_wait_seconds", 0),
        ],
        fields: &[
            &E.call_media_settings,
            &E.email_media_settings,
            &E.message_media_settings,
            &E.backup_queue_id,
            &E.wait_for_agent,
            &E.agent_wait_seconds,
        ],
    }
};

crate::runtime::model!(DirectRouting);

crate::runtime::setters!(DirectRouting {
    with_call_media_settings: call_media_settings: ::std::boxed::Box<crate::DirectRoutingMediaSettings>,
    with_email_media_settings: email_media_settings: ::std::boxed::Box<crate::DirectRoutingMediaSettings>,
    with_message_media_settings: message_media_settings: ::std::boxed::Box<crate::DirectRoutingMediaSettings>,
    with_backup_queue_id: backup_queue_id: ::std::string::String,
    with_wait_for_agent: wait_for_agent: bool,
    with_agent_wait_seconds: agent_wait_seconds: i32,
});
