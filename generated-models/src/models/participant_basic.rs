// @generated from the schema "ParticipantBasic"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    CallBasic, CallbackBasic, Cobrowsesession, ConversationChat, ConversationRoutingData,
    Email, Evaluation, InternalMessage, Message, Screenshare, SocialExpression, Video,
    Wrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ParticipantBasic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ParticipantBasic {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `userUri`: `string`.
    #[doc(alias = "userUri")]
    pub user_uri: Option<String>,
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
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: Option<String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: Option<String>,
    /// `queueName`: `string`.
    #[doc(alias = "queueName")]
    pub queue_name: Option<String>,
    /// `purpose`: `string`.
    pub purpose: Option<String>,
    /// `participantType`: `string`.
    #[doc(alias = "participantType")]
    pub participant_type: Option<String>,
    /// `consultParticipantId`: `string`.
    #[doc(alias = "consultParticipantId")]
    pub consult_participant_id: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `aniName`: `string`.
    #[doc(alias = "aniName")]
    pub ani_name: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `locale`: `string`.
    pub locale: Option<String>,
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: Option<bool>,
    /// `wrapupPrompt`: one of `mandatory`, `optional`, `agentRequested`, `timeout` and `forcedTimeout`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: Option<Open<WrapupPrompt>>,
    /// `wrapupTimeoutMs`: `integer (int32)`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: Option<i32>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: Option<bool>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: Option<Box<Wrapup>>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: Option<Vec<String>>,
    /// `conversationRoutingData`: `ConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: Option<Box<ConversationRoutingData>>,
    /// `alertingTimeoutMs`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: Option<i32>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: Option<String>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: Option<String>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `calls`: `array of CallBasic`.
    pub calls: Option<Vec<CallBasic>>,
    /// `callbacks`: `array of CallbackBasic`.
    pub callbacks: Option<Vec<CallbackBasic>>,
    /// `chats`: `array of ConversationChat`.
    pub chats: Option<Vec<ConversationChat>>,
    /// `cobrowsesessions`: `array of Cobrowsesession`.
    pub cobrowsesessions: Option<Vec<Cobrowsesession>>,
    /// `emails`: `array of Email`.
    pub emails: Option<Vec<Email>>,
    /// `messages`: `array of Message`.
    pub messages: Option<Vec<Message>>,
    /// `screenshares`: `array of Screenshare`.
    pub screenshares: Option<Vec<Screenshare>>,
    /// `socialExpressions`: `array of SocialExpression`.
    #[doc(alias = "socialExpressions")]
    pub social_expressions: Option<Vec<SocialExpression>>,
    /// `videos`: `array of Video`.
    pub videos: Option<Vec<Video>>,
    /// `evaluations`: `array of Evaluation`.
    pub evaluations: Option<Vec<Evaluation>>,
    /// `screenRecordingState`: one of `requested`, `active`, `paused`, `stopped` and 2 more.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: Option<Open<ScreenRecordingState>>,
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: Option<DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: Option<DateTime>,
    /// `internalMessages`: `array of InternalMessage`.
    #[doc(alias = "internalMessages")]
    pub internal_messages: Option<Vec<InternalMessage>>,
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ParticipantBasic "ParticipantBasic" 49 {
    (
        id: String = "id" with_id,
        start_time: DateTime = "startTime" with_start_time,
        end_time: DateTime = "endTime" with_end_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        name: String = "name" with_name,
        user_uri: String = "userUri" with_user_uri,
        user_id: String = "userId" with_user_id,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        external_contact_initial_division_id: String = "externalContactInitialDivisionId" with_external_contact_initial_division_id,
        external_organization_id: String = "externalOrganizationId" with_external_organization_id,
        queue_id: String = "queueId" with_queue_id,
        group_id: String = "groupId" with_group_id,
        team_id: String = "teamId" with_team_id,
        queue_name: String = "queueName" with_queue_name,
        purpose: String = "purpose" with_purpose,
        participant_type: String = "participantType" with_participant_type,
    )
    (
        consult_participant_id: String = "consultParticipantId" with_consult_participant_id,
        address: String = "address" with_address,
        ani: String = "ani" with_ani,
        ani_name: String = "aniName" with_ani_name,
        dnis: String = "dnis" with_dnis,
        locale: String = "locale" with_locale,
        wrapup_required: bool = "wrapupRequired" with_wrapup_required,
        wrapup_prompt: Open<WrapupPrompt> = "wrapupPrompt" with_wrapup_prompt,
        wrapup_timeout_ms: i32 = "wrapupTimeoutMs" with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" with_wrapup_skipped,
        wrapup: Box<Wrapup> = "wrapup" with_wrapup,
        media_roles: Vec<String> = "mediaRoles" with_media_roles,
        conversation_routing_data: Box<ConversationRoutingData> = "conversationRoutingData" with_conversation_routing_data,
        alerting_timeout_ms: i32 = "alertingTimeoutMs" with_alerting_timeout_ms,
        monitored_participant_id: String = "monitoredParticipantId" with_monitored_participant_id,
        coached_participant_id: String = "coachedParticipantId" with_coached_participant_id,
    )
    (
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        calls: Vec<CallBasic> = "calls" with_calls,
        callbacks: Vec<CallbackBasic> = "callbacks" with_callbacks,
        chats: Vec<ConversationChat> = "chats" with_chats,
        cobrowsesessions: Vec<Cobrowsesession> = "cobrowsesessions" with_cobrowsesessions,
        emails: Vec<Email> = "emails" with_emails,
        messages: Vec<Message> = "messages" with_messages,
        screenshares: Vec<Screenshare> = "screenshares" with_screenshares,
        social_expressions: Vec<SocialExpression> = "socialExpressions" with_social_expressions,
        videos: Vec<Video> = "videos" with_videos,
        evaluations: Vec<Evaluation> = "evaluations" with_evaluations,
        screen_recording_state: Open<ScreenRecordingState> = "screenRecordingState" with_screen_recording_state,
        flagged_reason: Open<FlaggedReason> = "flaggedReason" with_flagged_reason,
        start_acw_time: DateTime = "startAcwTime" with_start_acw_time,
        end_acw_time: DateTime = "endAcwTime" with_end_acw_time,
        internal_messages: Vec<InternalMessage> = "internalMessages" with_internal_messages,
    )
    (
        barged_participant_id: String = "bargedParticipantId" with_barged_participant_id,
    )
});

/// The property `wrapupPrompt` of `ParticipantBasic`. Known values: `mandatory`, `optional`, `agentRequested`, `timeout`, `forcedTimeout`.
#[repr(u16)]
#[non_exhaustive]
pub enum WrapupPrompt {
    Mandatory,
    Optional,
    AgentRequested,
    Timeout,
    ForcedTimeout,
}

crate::runtime::values!(WrapupPrompt {
    Mandatory = "mandatory",
    Optional = "optional",
    AgentRequested = "agentRequested",
    Timeout = "timeout",
    ForcedTimeout = "forcedTimeout",
});

/// The property `screenRecordingState` of `ParticipantBasic`. Known values: `requested`, `active`, `paused`, `stopped`, `error`, `timeout`.
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

/// The property `flaggedReason` of `ParticipantBasic`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});
