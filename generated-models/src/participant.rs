// @generated from the schema "Participant"; changes made here are lost at the next generation

/// The schema `Participant`.
#[repr(C)]
pub struct Participant {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userUri`: `string`.
    #[doc(alias = "userUri")]
    pub user_uri: ::std::option::Option<::std::string::String>,
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
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `queueName`: `string`.
    #[doc(alias = "queueName")]
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<::std::string::String>,
    /// `participantType`: `string`.
    #[doc(alias = "participantType")]
    pub participant_type: ::std::option::Option<::std::string::String>,
    /// `consultParticipantId`: `string`.
    #[doc(alias = "consultParticipantId")]
    pub consult_participant_id: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `aniName`: `string`.
    #[doc(alias = "aniName")]
    pub ani_name: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `locale`: `string`.
    pub locale: ::std::option::Option<::std::string::String>,
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: ::std::option::Option<bool>,
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: ::std::option::Option<crate::runtime::Open<WrapupPrompt>>,
    /// `wrapupTimeoutMs`: `integer (int32)`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: ::std::option::Option<i32>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: ::std::option::Option<bool>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::Wrapup>>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `conversationRoutingData`: `ConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationRoutingData>,
    >,
    /// `alertingTimeoutMs`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: ::std::option::Option<i32>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: ::std::option::Option<::std::string::String>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `calls`: `array of Call`.
    pub calls: ::std::option::Option<::std::vec::Vec<crate::Call>>,
    /// `callbacks`: `array of Callback`.
    pub callbacks: ::std::option::Option<::std::vec::Vec<crate::Callback>>,
    /// `chats`: `array of ConversationChat`.
    pub chats: ::std::option::Option<::std::vec::Vec<crate::ConversationChat>>,
    /// `cobrowsesessions`: `array of Cobrowsesession`.
    pub cobrowsesessions: ::std::option::Option<::std::vec::Vec<crate::Cobrowsesession>>,
    /// `emails`: `array of Email`.
    pub emails: ::std::option::Option<::std::vec::Vec<crate::Email>>,
    /// `messages`: `array of Message`.
    pub messages: ::std::option::Option<::std::vec::Vec<crate::Message>>,
    /// `screenshares`: `array of Screenshare`.
    pub screenshares: ::std::option::Option<::std::vec::Vec<crate::Screenshare>>,
    /// `socialExpressions`: `array of SocialExpression`.
    #[doc(alias = "socialExpressions")]
    pub social_expressions: ::std::option::Option<
        ::std::vec::Vec<crate::SocialExpression>,
    >,
    /// `videos`: `array of Video`.
    pub videos: ::std::option::Option<::std::vec::Vec<crate::Video>>,
    /// `evaluations`: `array of Evaluation`.
    pub evaluations: ::std::option::Option<::std::vec::Vec<crate::Evaluation>>,
    /// `screenRecordingState`: `string`.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: ::std::option::Option<
        crate::runtime::Open<ScreenRecordingState>,
    >,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<crate::runtime::Open<FlaggedReason>>,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `internalMessages`: `array of InternalMessage`.
    #[doc(alias = "internalMessages")]
    pub internal_messages: ::std::option::Option<
        ::std::vec::Vec<crate::InternalMessage>,
    >,
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Participant "Participant" 49 {
    (
        id: ::std::string::String = "id" 0 with_id,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        name: ::std::string::String = "name" 0 with_name,
        user_uri: ::std::string::String = "userUri" 0 with_user_uri,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        external_contact_initial_division_id: ::std::string::String = "externalContactInitialDivisionId" 0 with_external_contact_initial_division_id,
        external_organization_id: ::std::string::String = "externalOrganizationId" 0 with_external_organization_id,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        group_id: ::std::string::String = "groupId" 0 with_group_id,
        team_id: ::std::string::String = "teamId" 0 with_team_id,
        queue_name: ::std::string::String = "queueName" 0 with_queue_name,
        purpose: ::std::string::String = "purpose" 0 with_purpose,
        participant_type: ::std::string::String = "participantType" 0 with_participant_type,
    )
    (
        consult_participant_id: ::std::string::String = "consultParticipantId" 0 with_consult_participant_id,
        address: ::std::string::String = "address" 0 with_address,
        ani: ::std::string::String = "ani" 0 with_ani,
        ani_name: ::std::string::String = "aniName" 0 with_ani_name,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        locale: ::std::string::String = "locale" 0 with_locale,
        wrapup_required: bool = "wrapupRequired" 0 with_wrapup_required,
        wrapup_prompt: crate::runtime::Open<WrapupPrompt> = "wrapupPrompt" 0 with_wrapup_prompt,
        wrapup_timeout_ms: i32 = "wrapupTimeoutMs" 0 with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" 0 with_wrapup_skipped,
        wrapup: ::std::boxed::Box<crate::Wrapup> = "wrapup" 0 with_wrapup,
        media_roles: ::std::vec::Vec<::std::string::String> = "mediaRoles" 0 with_media_roles,
        conversation_routing_data: ::std::boxed::Box<crate::ConversationRoutingData> = "conversationRoutingData" 0 with_conversation_routing_data,
        alerting_timeout_ms: i32 = "alertingTimeoutMs" 0 with_alerting_timeout_ms,
        monitored_participant_id: ::std::string::String = "monitoredParticipantId" 0 with_monitored_participant_id,
        coached_participant_id: ::std::string::String = "coachedParticipantId" 0 with_coached_participant_id,
    )
    (
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        calls: ::std::vec::Vec<crate::Call> = "calls" 0 with_calls,
        callbacks: ::std::vec::Vec<crate::Callback> = "callbacks" 0 with_callbacks,
        chats: ::std::vec::Vec<crate::ConversationChat> = "chats" 0 with_chats,
        cobrowsesessions: ::std::vec::Vec<crate::Cobrowsesession> = "cobrowsesessions" 0 with_cobrowsesessions,
        emails: ::std::vec::Vec<crate::Email> = "emails" 0 with_emails,
        messages: ::std::vec::Vec<crate::Message> = "messages" 0 with_messages,
        screenshares: ::std::vec::Vec<crate::Screenshare> = "screenshares" 0 with_screenshares,
        social_expressions: ::std::vec::Vec<crate::SocialExpression> = "socialExpressions" 0 with_social_expressions,
        videos: ::std::vec::Vec<crate::Video> = "videos" 0 with_videos,
        evaluations: ::std::vec::Vec<crate::Evaluation> = "evaluations" 0 with_evaluations,
        screen_recording_state: crate::runtime::Open<ScreenRecordingState> = "screenRecordingState" 0 with_screen_recording_state,
        flagged_reason: crate::runtime::Open<FlaggedReason> = "flaggedReason" 0 with_flagged_reason,
        start_acw_time: crate::runtime::DateTime = "startAcwTime" 0 with_start_acw_time,
        end_acw_time: crate::runtime::DateTime = "endAcwTime" 0 with_end_acw_time,
        internal_messages: ::std::vec::Vec<crate::InternalMessage> = "internalMessages" 0 with_internal_messages,
    )
    (
        barged_participant_id: ::std::string::String = "bargedParticipantId" 0 with_barged_participant_id,
    )
});

/// The property `wrapupPrompt` of `Participant`. Known values: `mandatory`, `optional`, `agentRequested`, `timeout`, `forcedTimeout`.
#[non_exhaustive]
pub enum WrapupPrompt {
    Mandatory,
    Optional,
    AgentRequested,
    Timeout,
    ForcedTimeout,
}

crate::runtime::known!(WrapupPrompt);

impl crate::runtime::Enum for WrapupPrompt {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Mandatory, "mandatory"),
        (Self::Optional, "optional"),
        (Self::AgentRequested, "agentRequested"),
        (Self::Timeout, "timeout"),
        (Self::ForcedTimeout, "forcedTimeout"),
    ];
}

/// The property `screenRecordingState` of `Participant`. Known values: `requested`, `active`, `paused`, `stopped`, `error`, `timeout`.
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

/// The property `flaggedReason` of `Participant`. Known values: `general`.
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::known!(FlaggedReason);

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}
