// @generated from the schema "Participant"; changes made here are lost at the next generation

/// The schema `Participant`.
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

impl crate::runtime::Model for Participant {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user_uri: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        external_contact_initial_division_id: ::std::option::Option::None,
        external_organization_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        group_id: ::std::option::Option::None,
        team_id: ::std::option::Option::None,
        queue_name: ::std::option::Option::None,
        purpose: ::std::option::Option::None,
        participant_type: ::std::option::Option::None,
        consult_participant_id: ::std::option::Option::None,
        address: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        ani_name: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        locale: ::std::option::Option::None,
        wrapup_required: ::std::option::Option::None,
        wrapup_prompt: ::std::option::Option::None,
        wrapup_timeout_ms: ::std::option::Option::None,
        wrapup_skipped: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        media_roles: ::std::option::Option::None,
        conversation_routing_data: ::std::option::Option::None,
        alerting_timeout_ms: ::std::option::Option::None,
        monitored_participant_id: ::std::option::Option::None,
        coached_participant_id: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        calls: ::std::option::Option::None,
        callbacks: ::std::option::Option::None,
        chats: ::std::option::Option::None,
        cobrowsesessions: ::std::option::Option::None,
        emails: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        screenshares: ::std::option::Option::None,
        social_expressions: ::std::option::Option::None,
        videos: ::std::option::Option::None,
        evaluations: ::std::option::Option::None,
        screen_recording_state: ::std::option::Option::None,
        flagged_reason: ::std::option::Option::None,
        start_acw_time: ::std::option::Option::None,
        end_acw_time: ::std::option::Option::None,
        internal_messages: ::std::option::Option::None,
        barged_participant_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Participant = &<Participant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Participant",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("startTime", "start_time", 0),
            ("endTime", "end_time", 0),
            ("connectedTime", "connected_time", 0),
            ("name", "name", 0),
            ("userUri", "user_uri", 0),
            ("userId", "user_id", 0),
            ("externalContactId", "external_contact_id", 0),
            (
                "externalContactInitialDivisionId",
                "external_contact_initial_division_id",
                0,
            ),
            ("externalOrganizationId", "external_organization_id", 0),
            ("queueId", "queue_id", 0),
            ("groupId", "group_id", 0),
            ("teamId", "team_id", 0),
            ("queueName", "queue_name", 0),
            ("purpose", "purpose", 0),
            ("participantType", "participant_type", 0),
            ("consultParticipantId", "consult_participant_id", 0),
            ("address", "address", 0),
            ("ani", "ani", 0),
            ("aniName", "ani_name", 0),
            ("dnis", "dnis", 0),
            ("locale", "locale", 0),
            ("wrapupRequired", "wrapup_required", 0),
            ("wrapupPrompt", "wrapup_prompt", 0),
            ("wrapupTimeoutMs", "wrapup_timeout_ms", 0),
            ("wrapupSkipped", "wrapup_skipped", 0),
            ("wrapup", "wrapup", 0),
            ("mediaRoles", "media_roles", 0),
            ("conversationRoutingData", "conversation_routing_data", 0),
            ("alertingTimeoutMs", "alerting_timeout_ms", 0),
            ("monitoredParticipantId", "monitored_participant_id", 0),
            ("coachedParticipantId", "coached_participant_id", 0),
            ("attributes", "attributes", 0),
            ("calls", "calls", 0),
            ("callbacks", "callbacks", 0),
            ("chats", "chats", 0),
            ("cobrowsesessions", "cobrowsesessions", 0),
            ("emails", "emails", 0),
            ("messages", "messages", 0),
            ("screenshares", "screenshares", 0),
            ("socialExpressions", "social_expressions", 0),
            ("videos", "videos", 0),
            ("evaluations", "evaluations", 0),
            ("screenRecordingState", "screen_recording_state", 0),
            ("flaggedReason", "flagged_reason", 0),
            ("startAcwTime", "start_acw_time", 0),
            ("endAcwTime", "end_acw_time", 0),
            ("internalMessages", "internal_messages", 0),
            ("bargedParticipantId", "barged_participant_id", 0),
        ],
        fields: &[
            &E.id,
            &E.start_time,
            &E.end_time,
            &E.connected_time,
            &E.name,
            &E.user_uri,
            &E.user_id,
            &E.external_contact_id,
            &E.external_contact_initial_division_id,
            &E.external_organization_id,
            &E.queue_id,
            &E.group_id,
            &E.team_id,
            &E.queue_name,
            &E.purpose,
            &E.participant_type,
            &E.consult_participant_id,
            &E.address,
            &E.ani,
            &E.ani_name,
            &E.dnis,
            &E.locale,
            &E.wrapup_required,
            &E.wrapup_prompt,
            &E.wrapup_timeout_ms,
            &E.wrapup_skipped,
            &E.wrapup,
            &E.media_roles,
            &E.conversation_routing_data,
            &E.alerting_timeout_ms,
            &E.monitored_participant_id,
            &E.coached_participant_id,
            &E.attributes,
            &E.calls,
            &E.callbacks,
            &E.chats,
            &E.cobrowsesessions,
            &E.emails,
            &E.messages,
            &E.screenshares,
            &E.social_expressions,
            &E.videos,
            &E.evaluations,
            &E.screen_recording_state,
            &E.flagged_reason,
            &E.start_acw_time,
            &E.end_acw_time,
            &E.internal_messages,
            &E.barged_participant_id,
        ],
    }
};

crate::runtime::model!(Participant);

crate::runtime::setters!(Participant {
    with_id: id: ::std::string::String,
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_name: name: ::std::string::String,
    with_user_uri: user_uri: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_external_contact_initial_division_id: external_contact_initial_division_id: ::std::string::String,
    with_external_organization_id: external_organization_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_group_id: group_id: ::std::string::String,
    with_team_id: team_id: ::std::string::String,
    with_queue_name: queue_name: ::std::string::String,
    with_purpose: purpose: ::std::string::String,
    with_participant_type: participant_type: ::std::string::String,
    with_consult_participant_id: consult_participant_id: ::std::string::String,
    with_address: address: ::std::string::String,
    with_ani: ani: ::std::string::String,
    with_ani_name: ani_name: ::std::string::String,
    with_dnis: dnis: ::std::string::String,
    with_locale: locale: ::std::string::String,
    with_wrapup_required: wrapup_required: bool,
    with_wrapup_prompt: wrapup_prompt: crate::runtime::Open<WrapupPrompt>,
    with_wrapup_timeout_ms: wrapup_timeout_ms: i32,
    with_wrapup_skipped: wrapup_skipped: bool,
    with_wrapup: wrapup: ::std::boxed::Box<crate::Wrapup>,
    with_media_roles: media_roles: ::std::vec::Vec<::std::string::String>,
    with_conversation_routing_data: conversation_routing_data: ::std::boxed::Box<crate::ConversationRoutingData>,
    with_alerting_timeout_ms: alerting_timeout_ms: i32,
    with_monitored_participant_id: monitored_participant_id: ::std::string::String,
    with_coached_participant_id: coached_participant_id: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_calls: calls: ::std::vec::Vec<crate::Call>,
    with_callbacks: callbacks: ::std::vec::Vec<crate::Callback>,
    with_chats: chats: ::std::vec::Vec<crate::ConversationChat>,
    with_cobrowsesessions: cobrowsesessions: ::std::vec::Vec<crate::Cobrowsesession>,
    with_emails: emails: ::std::vec::Vec<crate::Email>,
    with_messages: messages: ::std::vec::Vec<crate::Message>,
    with_screenshares: screenshares: ::std::vec::Vec<crate::Screenshare>,
    with_social_expressions: social_expressions: ::std::vec::Vec<crate::SocialExpression>,
    with_videos: videos: ::std::vec::Vec<crate::Video>,
    with_evaluations: evaluations: ::std::vec::Vec<crate::Evaluation>,
    with_screen_recording_state: screen_recording_state: crate::runtime::Open<ScreenRecordingState>,
    with_flagged_reason: flagged_reason: crate::runtime::Open<FlaggedReason>,
    with_start_acw_time: start_acw_time: crate::runtime::DateTime,
    with_end_acw_time: end_acw_time: crate::runtime::DateTime,
    with_internal_messages: internal_messages: ::std::vec::Vec<crate::InternalMessage>,
    with_barged_participant_id: barged_participant_id: ::std::string::String,
});

/// The property `wrapupPrompt` of `Participant`. Known values: `mandatory`, `optional`, `agentRequested`, `timeout`, `forcedTimeout`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WrapupPrompt {
    Mandatory,
    Optional,
    AgentRequested,
    Timeout,
    ForcedTimeout,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScreenRecordingState {
    Requested,
    Active,
    Paused,
    Stopped,
    Error,
    Timeout,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}
