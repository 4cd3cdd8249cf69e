// @generated from the schema "QueueConversationVideoEventTopicParticipant"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    QueueConversationVideoEventTopicCall, QueueConversationVideoEventTopicCallback,
    QueueConversationVideoEventTopicChat, QueueConversationVideoEventTopicCobrowse,
    QueueConversationVideoEventTopicConversationRoutingData,
    QueueConversationVideoEventTopicEmail,
    QueueConversationVideoEventTopicInternalMessage,
    QueueConversationVideoEventTopicMessage, QueueConversationVideoEventTopicScreenshare,
    QueueConversationVideoEventTopicSocialExpression,
    QueueConversationVideoEventTopicVideo, QueueConversationVideoEventTopicWorkflow,
    QueueConversationVideoEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationVideoEventTopicParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicParticipant {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `externalContactInitialDivisionId`: `string`.
    #[doc(alias = "externalContactInitialDivisionId")]
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: Option<String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: Option<String>,
    /// `purpose`: `string`.
    pub purpose: Option<String>,
    /// `consultParticipantId`: `string`.
    #[doc(alias = "consultParticipantId")]
    pub consult_participant_id: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: Option<bool>,
    /// `wrapupExpected`: `boolean`.
    #[doc(alias = "wrapupExpected")]
    pub wrapup_expected: Option<bool>,
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: Option<String>,
    /// `wrapupTimeoutMs`: `integer`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: Option<i64>,
    /// `wrapup`: `QueueConversationVideoEventTopicWrapup`.
    pub wrapup: Option<Box<QueueConversationVideoEventTopicWrapup>>,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: Option<DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: Option<DateTime>,
    /// `conversationRoutingData`: `QueueConversationVideoEventTopicConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: Option<
        Box<QueueConversationVideoEventTopicConversationRoutingData>,
    >,
    /// `alertingTimeoutMs`: `integer`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: Option<i64>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: Option<String>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: Option<String>,
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: Option<String>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: Option<Vec<String>>,
    /// `screenRecordingState`: one of `requested`, `active`, `paused`, `stopped` and 2 more.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: Option<Open<ScreenRecordingState>>,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<String>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `calls`: `array of QueueConversationVideoEventTopicCall`.
    pub calls: Option<Vec<QueueConversationVideoEventTopicCall>>,
    /// `callbacks`: `array of QueueConversationVideoEventTopicCallback`.
    pub callbacks: Option<Vec<QueueConversationVideoEventTopicCallback>>,
    /// `chats`: `array of QueueConversationVideoEventTopicChat`.
    pub chats: Option<Vec<QueueConversationVideoEventTopicChat>>,
    /// `cobrowsesessions`: `array of QueueConversationVideoEventTopicCobrowse`.
    pub cobrowsesessions: Option<Vec<QueueConversationVideoEventTopicCobrowse>>,
    /// `emails`: `array of QueueConversationVideoEventTopicEmail`.
    pub emails: Option<Vec<QueueConversationVideoEventTopicEmail>>,
    /// `messages`: `array of QueueConversationVideoEventTopicMessage`.
    pub messages: Option<Vec<QueueConversationVideoEventTopicMessage>>,
    /// `internalMessages`: `array of QueueConversationVideoEventTopicInternalMessage`.
    #[doc(alias = "internalMessages")]
    pub internal_messages: Option<Vec<QueueConversationVideoEventTopicInternalMessage>>,
    /// `screenshares`: `array of QueueConversationVideoEventTopicScreenshare`.
    pub screenshares: Option<Vec<QueueConversationVideoEventTopicScreenshare>>,
    /// `socialExpressions`: `array of QueueConversationVideoEventTopicSocialExpression`.
    #[doc(alias = "socialExpressions")]
    pub social_expressions: Option<
        Vec<QueueConversationVideoEventTopicSocialExpression>,
    >,
    /// `videos`: `array of QueueConversationVideoEventTopicVideo`.
    pub videos: Option<Vec<QueueConversationVideoEventTopicVideo>>,
    /// `workflow`: `QueueConversationVideoEventTopicWorkflow`.
    pub workflow: Option<Box<QueueConversationVideoEventTopicWorkflow>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicParticipant "QueueConversationVideoEventTopicParticipant" 41 {
    (
        id: String = "id" with_id,
        connected_time: DateTime = "connectedTime" with_connected_time,
        end_time: DateTime = "endTime" with_end_time,
        user_id: String = "userId" with_user_id,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        external_contact_initial_division_id: String = "externalContactInitialDivisionId" with_external_contact_initial_division_id,
        external_organization_id: String = "externalOrganizationId" with_external_organization_id,
        name: String = "name" with_name,
        queue_id: String = "queueId" with_queue_id,
        group_id: String = "groupId" with_group_id,
        team_id: String = "teamId" with_team_id,
        purpose: String = "purpose" with_purpose,
        consult_participant_id: String = "consultParticipantId" with_consult_participant_id,
        address: String = "address" with_address,
        wrapup_required: bool = "wrapupRequired" with_wrapup_required,
        wrapup_expected: bool = "wrapupExpected" with_wrapup_expected,
    )
    (
        wrapup_prompt: String = "wrapupPrompt" with_wrapup_prompt,
        wrapup_timeout_ms: i64 = "wrapupTimeoutMs" with_wrapup_timeout_ms,
        wrapup: Box<QueueConversationVideoEventTopicWrapup> = "wrapup" with_wrapup,
        start_acw_time: DateTime = "startAcwTime" with_start_acw_time,
        end_acw_time: DateTime = "endAcwTime" with_end_acw_time,
        conversation_routing_data: Box<QueueConversationVideoEventTopicConversationRoutingData> = "conversationRoutingData" with_conversation_routing_data,
        alerting_timeout_ms: i64 = "alertingTimeoutMs" with_alerting_timeout_ms,
        monitored_participant_id: String = "monitoredParticipantId" with_monitored_participant_id,
        coached_participant_id: String = "coachedParticipantId" with_coached_participant_id,
        barged_participant_id: String = "bargedParticipantId" with_barged_participant_id,
        media_roles: Vec<String> = "mediaRoles" with_media_roles,
        screen_recording_state: Open<ScreenRecordingState> = "screenRecordingState" with_screen_recording_state,
        flagged_reason: String = "flaggedReason" with_flagged_reason,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        calls: Vec<QueueConversationVideoEventTopicCall> = "calls" with_calls,
        callbacks: Vec<QueueConversationVideoEventTopicCallback> = "callbacks" with_callbacks,
    )
    (
        chats: Vec<QueueConversationVideoEventTopicChat> = "chats" with_chats,
        cobrowsesessions: Vec<QueueConversationVideoEventTopicCobrowse> = "cobrowsesessions" with_cobrowsesessions,
        emails: Vec<QueueConversationVideoEventTopicEmail> = "emails" with_emails,
        messages: Vec<QueueConversationVideoEventTopicMessage> = "messages" with_messages,
        internal_messages: Vec<QueueConversationVideoEventTopicInternalMessage> = "internalMessages" with_internal_messages,
        screenshares: Vec<QueueConversationVideoEventTopicScreenshare> = "screenshares" with_screenshares,
        social_expressions: Vec<QueueConversationVideoEventTopicSocialExpression> = "socialExpressions" with_social_expressions,
        videos: Vec<QueueConversationVideoEventTopicVideo> = "videos" with_videos,
        workflow: Box<QueueConversationVideoEventTopicWorkflow> = "workflow" with_workflow,
    )
});

/// The property `screenRecordingState` of `QueueConversationVideoEventTopicParticipant`. Known values: `requested`, `active`, `paused`, `stopped`, `error`, `timeout`.
#[repr(u16)]
#[non_exhaustive]
pub enum ScreenRecordingState {
    Requested,
    Active,
    Paused,
    Stopped,
    Error,
    Timeout,
}

crate::runtime::values!(ScreenRecordingState {
    Requested = "requested",
    Active = "active",
    Paused = "paused",
    Stopped = "stopped",
    Error = "error",
    Timeout = "timeout",
});
