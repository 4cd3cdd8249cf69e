// @generated from the schema "ConversationEventTopicParticipant"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ConversationEventTopicCall, ConversationEventTopicCallback,
    ConversationEventTopicChat, ConversationEventTopicCobrowse,
    ConversationEventTopicConversationRoutingData, ConversationEventTopicEmail,
    ConversationEventTopicInternalMessage, ConversationEventTopicMessage,
    ConversationEventTopicScreenshare, ConversationEventTopicSocialExpression,
    ConversationEventTopicVideo, ConversationEventTopicWorkflow,
    ConversationEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationEventTopicParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicParticipant {
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
    /// `wrapup`: `ConversationEventTopicWrapup`.
    pub wrapup: Option<Box<ConversationEventTopicWrapup>>,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: Option<DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: Option<DateTime>,
    /// `conversationRoutingData`: `ConversationEventTopicConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: Option<
        Box<ConversationEventTopicConversationRoutingData>,
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
    /// `calls`: `array of ConversationEventTopicCall`.
    pub calls: Option<Vec<ConversationEventTopicCall>>,
    /// `callbacks`: `array of ConversationEventTopicCallback`.
    pub callbacks: Option<Vec<ConversationEventTopicCallback>>,
    /// `chats`: `array of ConversationEventTopicChat`.
    pub chats: Option<Vec<ConversationEventTopicChat>>,
    /// `cobrowsesessions`: `array of ConversationEventTopicCobrowse`.
    pub cobrowsesessions: Option<Vec<ConversationEventTopicCobrowse>>,
    /// `emails`: `array of ConversationEventTopicEmail`.
    pub emails: Option<Vec<ConversationEventTopicEmail>>,
    /// `messages`: `array of ConversationEventTopicMessage`.
    pub messages: Option<Vec<ConversationEventTopicMessage>>,
    /// `internalMessages`: `array of ConversationEventTopicInternalMessage`.
    #[doc(alias = "internalMessages")]
    pub internal_messages: Option<Vec<ConversationEventTopicInternalMessage>>,
    /// `screenshares`: `array of ConversationEventTopicScreenshare`.
    pub screenshares: Option<Vec<ConversationEventTopicScreenshare>>,
    /// `socialExpressions`: `array of ConversationEventTopicSocialExpression`.
    #[doc(alias = "socialExpressions")]
    pub social_expressions: Option<Vec<ConversationEventTopicSocialExpression>>,
    /// `videos`: `array of ConversationEventTopicVideo`.
    pub videos: Option<Vec<ConversationEventTopicVideo>>,
    /// `workflow`: `ConversationEventTopicWorkflow`.
    pub workflow: Option<Box<ConversationEventTopicWorkflow>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicParticipant "ConversationEventTopicParticipant" 41 {
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
        wrapup: Box<ConversationEventTopicWrapup> = "wrapup" with_wrapup,
        start_acw_time: DateTime = "startAcwTime" with_start_acw_time,
        end_acw_time: DateTime = "endAcwTime" with_end_acw_time,
        conversation_routing_data: Box<ConversationEventTopicConversationRoutingData> = "conversationRoutingData" with_conversation_routing_data,
        alerting_timeout_ms: i64 = "alertingTimeoutMs" with_alerting_timeout_ms,
        monitored_participant_id: String = "monitoredParticipantId" with_monitored_participant_id,
        coached_participant_id: String = "coachedParticipantId" with_coached_participant_id,
        barged_participant_id: String = "bargedParticipantId" with_barged_participant_id,
        media_roles: Vec<String> = "mediaRoles" with_media_roles,
        screen_recording_state: Open<ScreenRecordingState> = "screenRecordingState" with_screen_recording_state,
        flagged_reason: String = "flaggedReason" with_flagged_reason,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        calls: Vec<ConversationEventTopicCall> = "calls" with_calls,
        callbacks: Vec<ConversationEventTopicCallback> = "callbacks" with_callbacks,
    )
    (
        chats: Vec<ConversationEventTopicChat> = "chats" with_chats,
        cobrowsesessions: Vec<ConversationEventTopicCobrowse> = "cobrowsesessions" with_cobrowsesessions,
        emails: Vec<ConversationEventTopicEmail> = "emails" with_emails,
        messages: Vec<ConversationEventTopicMessage> = "messages" with_messages,
        internal_messages: Vec<ConversationEventTopicInternalMessage> = "internalMessages" with_internal_messages,
        screenshares: Vec<ConversationEventTopicScreenshare> = "screenshares" with_screenshares,
        social_expressions: Vec<ConversationEventTopicSocialExpression> = "socialExpressions" with_social_expressions,
        videos: Vec<ConversationEventTopicVideo> = "videos" with_videos,
        workflow: Box<ConversationEventTopicWorkflow> = "workflow" with_workflow,
    )
});

/// The property `screenRecordingState` of `ConversationEventTopicParticipant`. Known values: `requested`, `active`, `paused`, `stopped`, `error`, `timeout`.
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
