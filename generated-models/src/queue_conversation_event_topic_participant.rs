// @generated from the schema "QueueConversationEventTopicParticipant"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicParticipant`.
#[repr(C)]
pub struct QueueConversationEventTopicParticipant {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `externalContactInitialDivisionId`: `string`.
    #[doc(alias = "externalContactInitialDivisionId")]
    pub external_contact_initial_division_id: ::std::option::Option<
        ::std::string::String,
    >,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<::std::string::String>,
    /// `consultParticipantId`: `string`.
    #[doc(alias = "consultParticipantId")]
    pub consult_participant_id: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: ::std::option::Option<bool>,
    /// `wrapupExpected`: `boolean`.
    #[doc(alias = "wrapupExpected")]
    pub wrapup_expected: ::std::option::Option<bool>,
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: ::std::option::Option<::std::string::String>,
    /// `wrapupTimeoutMs`: `integer`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: ::std::option::Option<i64>,
    /// `wrapup`: `QueueConversationEventTopicWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicWrapup>,
    >,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationRoutingData`: `QueueConversationEventTopicConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicConversationRoutingData>,
    >,
    /// `alertingTimeoutMs`: `integer`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: ::std::option::Option<i64>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: ::std::option::Option<::std::string::String>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: ::std::option::Option<::std::string::String>,
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: ::std::option::Option<::std::string::String>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `screenRecordingState`: `string`.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: ::std::option::Option<
        crate::runtime::Open<ScreenRecordingState>,
    >,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `calls`: `array of QueueConversationEventTopicCall`.
    pub calls: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicCall>,
    >,
    /// `callbacks`: `array of QueueConversationEventTopicCallback`.
    pub callbacks: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicCallback>,
    >,
    /// `chats`: `array of QueueConversationEventTopicChat`.
    pub chats: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicChat>,
    >,
    /// `cobrowsesessions`: `array of QueueConversationEventTopicCobrowse`.
    pub cobrowsesessions: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicCobrowse>,
    >,
    /// `emails`: `array of QueueConversationEventTopicEmail`.
    pub emails: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicEmail>,
    >,
    /// `messages`: `array of QueueConversationEventTopicMessage`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicMessage>,
    >,
    /// `internalMessages`: `array of QueueConversationEventTopicInternalMessage`.
    #[doc(alias = "internalMessages")]
    pub internal_messages: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicInternalMessage>,
    >,
    /// `screenshares`: `array of QueueConversationEventTopicScreenshare`.
    pub screenshares: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicScreenshare>,
    >,
    /// `socialExpressions`: `array of QueueConversationEventTopicSocialExpression`.
    #[doc(alias = "socialExpressions")]
    pub social_expressions: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicSocialExpression>,
    >,
    /// `videos`: `array of QueueConversationEventTopicVideo`.
    pub videos: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicVideo>,
    >,
    /// `workflow`: `QueueConversationEventTopicWorkflow`.
    pub workflow: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicWorkflow>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicParticipant "QueueConversationEventTopicParticipant" 41 {
    (
        id: ::std::string::String = "id" 0 with_id,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        external_contact_initial_division_id: ::std::string::String = "externalContactInitialDivisionId" 0 with_external_contact_initial_division_id,
        external_organization_id: ::std::string::String = "externalOrganizationId" 0 with_external_organization_id,
        name: ::std::string::String = "name" 0 with_name,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        group_id: ::std::string::String = "groupId" 0 with_group_id,
        team_id: ::std::string::String = "teamId" 0 with_team_id,
        purpose: ::std::string::String = "purpose" 0 with_purpose,
        consult_participant_id: ::std::string::String = "consultParticipantId" 0 with_consult_participant_id,
        address: ::std::string::String = "address" 0 with_address,
        wrapup_required: bool = "wrapupRequired" 0 with_wrapup_required,
        wrapup_expected: bool = "wrapupExpected" 0 with_wrapup_expected,
    )
    (
        wrapup_prompt: ::std::string::String = "wrapupPrompt" 0 with_wrapup_prompt,
        wrapup_timeout_ms: i64 = "wrapupTimeoutMs" 0 with_wrapup_timeout_ms,
        wrapup: ::std::boxed::Box<crate::QueueConversationEventTopicWrapup> = "wrapup" 0 with_wrapup,
        start_acw_time: crate::runtime::DateTime = "startAcwTime" 0 with_start_acw_time,
        end_acw_time: crate::runtime::DateTime = "endAcwTime" 0 with_end_acw_time,
        conversation_routing_data: ::std::boxed::Box<crate::QueueConversationEventTopicConversationRoutingData> = "conversationRoutingData" 0 with_conversation_routing_data,
        alerting_timeout_ms: i64 = "alertingTimeoutMs" 0 with_alerting_timeout_ms,
        monitored_participant_id: ::std::string::String = "monitoredParticipantId" 0 with_monitored_participant_id,
        coached_participant_id: ::std::string::String = "coachedParticipantId" 0 with_coached_participant_id,
        barged_participant_id: ::std::string::String = "bargedParticipantId" 0 with_barged_participant_id,
        media_roles: ::std::vec::Vec<::std::string::String> = "mediaRoles" 0 with_media_roles,
        screen_recording_state: crate::runtime::Open<ScreenRecordingState> = "screenRecordingState" 0 with_screen_recording_state,
        flagged_reason: ::std::string::String = "flaggedReason" 0 with_flagged_reason,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        calls: ::std::vec::Vec<crate::QueueConversationEventTopicCall> = "calls" 0 with_calls,
        callbacks: ::std::vec::Vec<crate::QueueConversationEventTopicCallback> = "callbacks" 0 with_callbacks,
    )
    (
        chats: ::std::vec::Vec<crate::QueueConversationEventTopicChat> = "chats" 0 with_chats,
        cobrowsesessions: ::std::vec::Vec<crate::QueueConversationEventTopicCobrowse> = "cobrowsesessions" 0 with_cobrowsesessions,
        emails: ::std::vec::Vec<crate::QueueConversationEventTopicEmail> = "emails" 0 with_emails,
        messages: ::std::vec::Vec<crate::QueueConversationEventTopicMessage> = "messages" 0 with_messages,
        internal_messages: ::std::vec::Vec<crate::QueueConversationEventTopicInternalMessage> = "internalMessages" 0 with_internal_messages,
        screenshares: ::std::vec::Vec<crate::QueueConversationEventTopicScreenshare> = "screenshares" 0 with_screenshares,
        social_expressions: ::std::vec::Vec<crate::QueueConversationEventTopicSocialExpression> = "socialExpressions" 0 with_social_expressions,
        videos: ::std::vec::Vec<crate::QueueConversationEventTopicVideo> = "videos" 0 with_videos,
        workflow: ::std::boxed::Box<crate::QueueConversationEventTopicWorkflow> = "workflow" 0 with_workflow,
    )
});

/// The property `screenRecordingState` of `QueueConversationEventTopicParticipant`. Known values: `requested`, `active`, `paused`, `stopped`, `error`, `timeout`.
#[non_exhaustive]
pub enum ScreenRecordingState {
    Requested,
    Active,
    Paused,
    Stopped,
    Error,
    Timeout,
}

crate::runtime::known!(ScreenRecordingState);

impl crate::runtime::Enum for ScreenRecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Requested, "requested"),
        (Self::Active, "active"),
        (Self::Paused, "paused"),
        (Self::Stopped, "stopped"),
        (Self::Error, "error"),
        (Self::Timeout, "timeout"),
    ];
}
