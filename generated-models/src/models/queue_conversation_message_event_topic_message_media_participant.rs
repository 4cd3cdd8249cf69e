// @generated from the schema "QueueConversationMessageEventTopicMessageMediaParticipant"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    QueueConversationMessageEventTopicConversationRoutingData,
    QueueConversationMessageEventTopicErrorBody,
    QueueConversationMessageEventTopicJourneyContext,
    QueueConversationMessageEventTopicMessageDetails,
    QueueConversationMessageEventTopicQueueMediaSettings,
    QueueConversationMessageEventTopicUriReference,
    QueueConversationMessageEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationMessageEventTopicMessageMediaParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicMessageMediaParticipant {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: Option<DateTime>,
    /// `purpose`: `string`.
    pub purpose: Option<String>,
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 9 more.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `dialing`, `contacting`, `offering` and 9 more.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `disconnectType`: one of `endpoint`, `endpoint.dnd`, `client`, `system` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: Option<bool>,
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: Option<String>,
    /// `user`: `QueueConversationMessageEventTopicUriReference`.
    pub user: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `queue`: `QueueConversationMessageEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `team`: `QueueConversationMessageEventTopicUriReference`.
    pub team: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `errorInfo`: `QueueConversationMessageEventTopicErrorBody`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<QueueConversationMessageEventTopicErrorBody>>,
    /// `script`: `QueueConversationMessageEventTopicUriReference`.
    pub script: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `wrapupTimeoutMs`: `integer`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: Option<i64>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: Option<bool>,
    /// `alertingTimeoutMs`: `integer`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: Option<i64>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `externalContact`: `QueueConversationMessageEventTopicUriReference`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `externalContactInitialDivisionId`: `string`.
    #[doc(alias = "externalContactInitialDivisionId")]
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`: `QueueConversationMessageEventTopicUriReference`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<
        Box<QueueConversationMessageEventTopicUriReference>,
    >,
    /// `wrapup`: `QueueConversationMessageEventTopicWrapup`.
    pub wrapup: Option<Box<QueueConversationMessageEventTopicWrapup>>,
    /// `conversationRoutingData`: `QueueConversationMessageEventTopicConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: Option<
        Box<QueueConversationMessageEventTopicConversationRoutingData>,
    >,
    /// `peer`: `string`.
    pub peer: Option<String>,
    /// `screenRecordingState`: `string`.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: Option<String>,
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// `journeyContext`: `QueueConversationMessageEventTopicJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<QueueConversationMessageEventTopicJourneyContext>>,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: Option<DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: Option<DateTime>,
    /// `resumeTime`: `string (date-time)`.
    #[doc(alias = "resumeTime")]
    pub resume_time: Option<DateTime>,
    /// `parkTime`: `string (date-time)`.
    #[doc(alias = "parkTime")]
    pub park_time: Option<DateTime>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: Option<Vec<String>>,
    /// `queueMediaSettings`: `QueueConversationMessageEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<
        Box<QueueConversationMessageEventTopicQueueMediaSettings>,
    >,
    /// `messages`: `array of QueueConversationMessageEventTopicMessageDetails`.
    pub messages: Option<Vec<QueueConversationMessageEventTopicMessageDetails>>,
    /// `type`: one of `unknown`, `sms`, `twitter`, `facebook` and 10 more.
    pub r#type: Option<Open<Type>>,
    /// `recipientCountry`: `string`.
    #[doc(alias = "recipientCountry")]
    pub recipient_country: Option<String>,
    /// `recipientType`: `string`.
    #[doc(alias = "recipientType")]
    pub recipient_type: Option<String>,
    /// `byoSmsIntegrationId`: `string`.
    #[doc(alias = "byoSmsIntegrationId")]
    pub byo_sms_integration_id: Option<String>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicMessageMediaParticipant "QueueConversationMessageEventTopicMessageMediaParticipant" 46 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        address: String = "address" with_address,
        start_time: DateTime = "startTime" with_start_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        end_time: DateTime = "endTime" with_end_time,
        start_hold_time: DateTime = "startHoldTime" with_start_hold_time,
        purpose: String = "purpose" with_purpose,
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        direction: Open<Direction> = "direction" with_direction,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        held: bool = "held" with_held,
        wrapup_required: bool = "wrapupRequired" with_wrapup_required,
        wrapup_prompt: String = "wrapupPrompt" with_wrapup_prompt,
        user: Box<QueueConversationMessageEventTopicUriReference> = "user" with_user,
    )
    (
        queue: Box<QueueConversationMessageEventTopicUriReference> = "queue" with_queue,
        team: Box<QueueConversationMessageEventTopicUriReference> = "team" with_team,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        error_info: Box<QueueConversationMessageEventTopicErrorBody> = "errorInfo" with_error_info,
        script: Box<QueueConversationMessageEventTopicUriReference> = "script" with_script,
        wrapup_timeout_ms: i64 = "wrapupTimeoutMs" with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" with_wrapup_skipped,
        alerting_timeout_ms: i64 = "alertingTimeoutMs" with_alerting_timeout_ms,
        provider: String = "provider" with_provider,
        external_contact: Box<QueueConversationMessageEventTopicUriReference> = "externalContact" with_external_contact,
        external_contact_initial_division_id: String = "externalContactInitialDivisionId" with_external_contact_initial_division_id,
        external_organization: Box<QueueConversationMessageEventTopicUriReference> = "externalOrganization" with_external_organization,
        wrapup: Box<QueueConversationMessageEventTopicWrapup> = "wrapup" with_wrapup,
        conversation_routing_data: Box<QueueConversationMessageEventTopicConversationRoutingData> = "conversationRoutingData" with_conversation_routing_data,
        peer: String = "peer" with_peer,
        screen_recording_state: String = "screenRecordingState" with_screen_recording_state,
    )
    (
        flagged_reason: Open<FlaggedReason> = "flaggedReason" with_flagged_reason,
        journey_context: Box<QueueConversationMessageEventTopicJourneyContext> = "journeyContext" with_journey_context,
        start_acw_time: DateTime = "startAcwTime" with_start_acw_time,
        end_acw_time: DateTime = "endAcwTime" with_end_acw_time,
        resume_time: DateTime = "resumeTime" with_resume_time,
        park_time: DateTime = "parkTime" with_park_time,
        media_roles: Vec<String> = "mediaRoles" with_media_roles,
        queue_media_settings: Box<QueueConversationMessageEventTopicQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
        messages: Vec<QueueConversationMessageEventTopicMessageDetails> = "messages" with_messages,
        r#type: Open<Type> = "type" with_type,
        recipient_country: String = "recipientCountry" with_recipient_country,
        recipient_type: String = "recipientType" with_recipient_type,
        byo_sms_integration_id: String = "byoSmsIntegrationId" with_byo_sms_integration_id,
        monitored_participant_id: String = "monitoredParticipantId" with_monitored_participant_id,
    )
});

/// The property `state` of `QueueConversationMessageEventTopicMessageMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `scheduled`, `parked`, `none`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Alerting,
    Dialing,
    Contacting,
    Offering,
    Connected,
    Disconnected,
    Terminated,
    Converting,
    Uploading,
    Transmitting,
    Scheduled,
    Parked,
    None,
}

crate::runtime::values!(State {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Converting = "converting",
    Uploading = "uploading",
    Transmitting = "transmitting",
    Scheduled = "scheduled",
    Parked = "parked",
    None = "none",
});

/// The property `initialState` of `QueueConversationMessageEventTopicMessageMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `scheduled`, `parked`, `none`.
#[repr(u16)]
#[non_exhaustive]
pub enum InitialState {
    Alerting,
    Dialing,
    Contacting,
    Offering,
    Connected,
    Disconnected,
    Terminated,
    Converting,
    Uploading,
    Transmitting,
    Scheduled,
    Parked,
    None,
}

crate::runtime::values!(InitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Converting = "converting",
    Uploading = "uploading",
    Transmitting = "transmitting",
    Scheduled = "scheduled",
    Parked = "parked",
    None = "none",
});

/// The property `direction` of `QueueConversationMessageEventTopicMessageMediaParticipant`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `disconnectType` of `QueueConversationMessageEventTopicMessageMediaParticipant`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `transfer`, `timeout`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    #[doc(alias = "endpoint.dnd")]
    EndpointDnd,
    Client,
    System,
    Transfer,
    Timeout,
    #[doc(alias = "transfer.conference")]
    TransferConference,
    #[doc(alias = "transfer.consult")]
    TransferConsult,
    #[doc(alias = "transfer.forward")]
    TransferForward,
    #[doc(alias = "transfer.noanswer")]
    TransferNoanswer,
    #[doc(alias = "transfer.notavailable")]
    TransferNotavailable,
    #[doc(alias = "transfer.dnd")]
    TransferDnd,
    #[doc(alias = "transport.failure")]
    TransportFailure,
    Error,
    Peer,
    Other,
    Spam,
    Uncallable,
}

crate::runtime::values!(DisconnectType {
    Endpoint = "endpoint",
    EndpointDnd = "endpoint.dnd",
    Client = "client",
    System = "system",
    Transfer = "transfer",
    Timeout = "timeout",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransferDnd = "transfer.dnd",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Uncallable = "uncallable",
});

/// The property `flaggedReason` of `QueueConversationMessageEventTopicMessageMediaParticipant`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});

/// The property `type` of `QueueConversationMessageEventTopicMessageMediaParticipant`. Known values: `unknown`, `sms`, `twitter`, `facebook`, `line`, `viber`, `wechat`, `whatsapp`, `telegram`, `kakao`, `webmessaging`, `open`, `instagram`, `apple`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Sms,
    Twitter,
    Facebook,
    Line,
    Viber,
    Wechat,
    Whatsapp,
    Telegram,
    Kakao,
    Webmessaging,
    Open,
    Instagram,
    Apple,
}

crate::runtime::values!(Type {
    Unknown = "unknown",
    Sms = "sms",
    Twitter = "twitter",
    Facebook = "facebook",
    Line = "line",
    Viber = "viber",
    Wechat = "wechat",
    Whatsapp = "whatsapp",
    Telegram = "telegram",
    Kakao = "kakao",
    Webmessaging = "webmessaging",
    Open = "open",
    Instagram = "instagram",
    Apple = "apple",
});
