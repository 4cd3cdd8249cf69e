// @generated from the schema "QueueConversationVideoEventTopicParticipant"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicParticipant`.
pub struct QueueConversationVideoEventTopicParticipant {
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
    /// `wrapup`: `QueueConversationVideoEventTopicWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicWrapup>,
    >,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationRoutingData`: `QueueConversationVideoEventTopicConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicConversationRoutingData>,
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
    /// `calls`: `array of QueueConversationVideoEventTopicCall`.
    pub calls: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicCall>,
    >,
    /// `callbacks`: `array of QueueConversationVideoEventTopicCallback`.
    pub callbacks: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicCallback>,
    >,
    /// `chats`: `array of QueueConversationVideoEventTopicChat`.
    pub chats: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicChat>,
    >,
    /// `cobrowsesessions`: `array of QueueConversationVideoEventTopicCobrowse`.
    pub cobrowsesessions: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicCobrowse>,
    >,
    /// `emails`: `array of QueueConversationVideoEventTopicEmail`.
    pub emails: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicEmail>,
    >,
    /// `messages`: `array of QueueConversationVideoEventTopicMessage`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessage>,
    >,
    /// `internalMessages`: `array of QueueConversationVideoEventTopicInternalMessage`.
    #[doc(alias = "internalMessages")]
    pub internal_messages: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicInternalMessage>,
    >,
    /// `screenshares`: `array of QueueConversationVideoEventTopicScreenshare`.
    pub screenshares: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicScreenshare>,
    >,
    /// `socialExpressions`: `array of QueueConversationVideoEventTopicSocialExpression`.
    #[doc(alias = "socialExpressions")]
    pub social_expressions: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicSocialExpression>,
    >,
    /// `videos`: `array of QueueConversationVideoEventTopicVideo`.
    pub videos: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicVideo>,
    >,
    /// `workflow`: `QueueConversationVideoEventTopicWorkflow`.
    pub workflow: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicWorkflow>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationVideoEventTopicParticipant {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        external_contact_initial_division_id: ::std::option::Option::None,
        external_organization_id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        group_id: ::std::option::Option::None,
        team_id: ::std::option::Option::None,
        purpose: ::std::option::Option::None,
        consult_participant_id: ::std::option::Option::None,
        address: ::std::option::Option::None,
        wrapup_required: ::std::option::Option::None,
        wrapup_expected: ::std::option::Option::None,
        wrapup_prompt: ::std::option::Option::None,
        wrapup_timeout_ms: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        start_acw_time: ::std::option::Option::None,
        end_acw_time: ::std::option::Option::None,
        conversation_routing_data: ::std::option::Option::None,
        alerting_timeout_ms: ::std::option::Option::None,
        monitored_participant_id: ::std::option::Option::None,
        coached_participant_id: ::std::option::Option::None,
        barged_participant_id: ::std::option::Option::None,
        media_roles: ::std::option::Option::None,
        screen_recording_state: ::std::option::Option::None,
        flagged_reason: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        calls: ::std::option::Option::None,
        callbacks: ::std::option::Option::None,
        chats: ::std::option::Option::None,
        cobrowsesessions: ::std::option::Option::None,
        emails: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        internal_messages: ::std::option::Option::None,
        screenshares: ::std::option::Option::None,
        social_expressions: ::std::option::Option::None,
        videos: ::std::option::Option::None,
        workflow: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicParticipant = &<QueueConversationVideoEventTopicParticipant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicParticipant",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("connectedTime", "connected_time", 0),
            ("endTime", "end_time", 0),
            ("userId", "user_id", 0),
            ("externalContactId", "external_contact_id", 0),
            (
                "externalContactInitialDivisionId",
                "external_contact_initial_division_id",
                0,
            ),
            ("externalOrganizationId", "external_organization_id", 0),
            ("name", "name", 0),
            ("queueId", "queue_id", 0),
            ("groupId", "group_id", 0),
            ("teamId", "team_id", 0),
            ("purpose", "purpose", 0),
            ("consultParticipantId", "consult_participant_id", 0),
            ("address", "address", 0),
            ("wrapupRequired", "wrapup_required", 0),
            ("wrapupExpected", "wrapup_expected", 0),
            ("wrapupPrompt", "wrapup_prompt", 0),
            ("wrapupTimeoutMs", "wrapup_timeout_ms", 0),
            ("wrapup", "wrapup", 0),
            ("startAcwTime", "start_acw_time", 0),
            ("endAcwTime", "end_acw_time", 0),
            ("conversationRoutingData", "conversation_routing_data", 0),
            ("alertingTimeoutMs", "alerting_timeout_ms", 0),
            ("monitoredParticipantId", "monitored_participant_id", 0),
            ("coachedParticipantId", "coached_participant_id", 0),
            ("bargedParticipantId", "barged_participant_id", 0),
            ("mediaRoles", "media_roles", 0),
            ("screenRecordingState", "screen_recording_state", 0),
            ("flaggedReason", "flagged_reason", 0),
            ("attributes", "attributes", 0),
            ("calls", "calls", 0),
            ("callbacks", "callbacks", 0),
            ("chats", "chats", 0),
            ("cobrowsesessions", "cobrowsesessions", 0),
            ("emails", "emails", 0),
            ("messages", "messages", 0),
            ("internalMessages", "internal_messages", 0),
            ("screenshares", "screenshares", 0),
            ("socialExpressions", "social_expressions", 0),
            ("videos", "videos", 0),
            ("workflow", "workflow", 0),
        ],
        fields: &[
            &E.id,
            &E.connected_time,
            &E.end_time,
            &E.user_id,
            &E.external_contact_id,
            &E.external_contact_initial_division_id,
            &E.external_organization_id,
            &E.name,
            &E.queue_id,
            &E.group_id,
            &E.team_id,
            &E.purpose,
            &E.consult_participant_id,
            &E.address,
            &E.wrapup_required,
            &E.wrapup_expected,
            &E.wrapup_prompt,
            &E.wrapup_timeout_ms,
            &E.wrapup,
            &E.start_acw_time,
            &E.end_acw_time,
            &E.conversation_routing_data,
            &E.alerting_timeout_ms,
            &E.monitored_participant_id,
            &E.coached_participant_id,
            &E.barged_participant_id,
            &E.media_roles,
            &E.screen_recording_state,
            &E.flagged_reason,
            &E.attributes,
            &E.calls,
            &E.callbacks,
            &E.chats,
            &E.cobrowsesessions,
            &E.emails,
            &E.messages,
            &E.internal_messages,
            &E.screenshares,
            &E.social_expressions,
            &E.videos,
            &E.workflow,
        ],
    }
};

crate::runtime::model!(QueueConversationVideoEventTopicParticipant);

crate::runtime::setters!(QueueConversationVideoEventTopicParticipant {
    with_id: id: ::std::string::String,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_user_id: user_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_external_contact_initial_division_id: external_contact_initial_division_id: ::std::string::String,
    with_external_organization_id: external_organization_id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_group_id: group_id: ::std::string::String,
    with_team_id: team_id: ::std::string::String,
    with_purpose: purpose: ::std::string::String,
    with_consult_participant_id: consult_participant_id: ::std::string::String,
    with_address: address: ::std::string::String,
    with_wrapup_required: wrapup_required: bool,
    with_wrapup_expected: wrapup_expected: bool,
    with_wrapup_prompt: wrapup_prompt: ::std::string::String,
    with_wrapup_timeout_ms: wrapup_timeout_ms: i64,
    with_wrapup: wrapup: ::std::boxed::Box<crate::QueueConversationVideoEventTopicWrapup>,
    with_start_acw_time: start_acw_time: crate::runtime::DateTime,
    with_end_acw_time: end_acw_time: crate::runtime::DateTime,
    with_conversation_routing_data: conversation_routing_data: ::std::boxed::Box<crate::QueueConversationVideoEventTopicConversationRoutingData>,
    with_alerting_timeout_ms: alerting_timeout_ms: i64,
    with_monitored_participant_id: monitored_participant_id: ::std::string::String,
    with_coached_participant_id: coached_participant_id: ::std::string::String,
    with_barged_participant_id: barged_participant_id: ::std::string::String,
    with_media_roles: media_roles: ::std::vec::Vec<::std::string::String>,
    with_screen_recording_state: screen_recording_state: crate::runtime::Open<ScreenRecordingState>,
    with_flagged_reason: flagged_reason: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_calls: calls: ::std::vec::Vec<crate::QueueConversationVideoEventTopicCall>,
    with_callbacks: callbacks: ::std::vec::Vec<crate::QueueConversationVideoEventTopicCallback>,
    with_chats: chats: ::std::vec::Vec<crate::QueueConversationVideoEventTopicChat>,
    with_cobrowsesessions: cobrowsesessions: ::std::vec::Vec<crate::QueueConversationVideoEventTopicCobrowse>,
    with_emails: emails: ::std::vec::Vec<crate::QueueConversationVideoEventTopicEmail>,
    with_messages: messages: ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessage>,
    with_internal_messages: internal_messages: ::std::vec::Vec<crate::QueueConversationVideoEventTopicInternalMessage>,
    with_screenshares: screenshares: ::std::vec::Vec<crate::QueueConversationVideoEventTopicScreenshare>,
    with_social_expressions: social_expressions: ::std::vec::Vec<crate::QueueConversationVideoEventTopicSocialExpression>,
    with_videos: videos: ::std::vec::Vec<crate::QueueConversationVideoEventTopicVideo>,
    with_workflow: workflow: ::std::boxed::Box<crate::QueueConversationVideoEventTopicWorkflow>,
});

/// The property `screenRecordingState` of `QueueConversationVideoEventTopicParticipant`. Known values: `requested`, `active`, `paused`, `stopped`, `error`, `timeout`.
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
