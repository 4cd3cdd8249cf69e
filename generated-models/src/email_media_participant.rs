// @generated from the schema "EmailMediaParticipant"; changes made here are lost at the next generation

/// The schema `EmailMediaParticipant`.
#[repr(C)]
pub struct EmailMediaParticipant {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: ::std::option::Option<bool>,
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: ::std::option::Option<::std::string::String>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `user`: `DomainEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `team`: `DomainEntityRef`.
    pub team: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `errorInfo`: `ErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorInfo>>,
    /// `script`: `DomainEntityRef`.
    pub script: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `wrapupTimeoutMs`: `integer (int32)`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: ::std::option::Option<i32>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: ::std::option::Option<bool>,
    /// `alertingTimeoutMs`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: ::std::option::Option<i32>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `externalContact`: `DomainEntityRef`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `externalOrganization`: `DomainEntityRef`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `wrapup`: `Wrapup`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::Wrapup>>,
    /// `peer`: `string`.
    pub peer: ::std::option::Option<::std::string::String>,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<crate::runtime::Open<FlaggedReason>>,
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<::std::boxed::Box<crate::JourneyContext>>,
    /// `conversationRoutingData`: `ConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationRoutingData>,
    >,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `parkTime`: `string (date-time)`.
    #[doc(alias = "parkTime")]
    pub park_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `resumeTime`: `string (date-time)`.
    #[doc(alias = "resumeTime")]
    pub resume_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `messagesSent`: `integer (int32)`.
    #[doc(alias = "messagesSent")]
    pub messages_sent: ::std::option::Option<i32>,
    /// `autoGenerated`: `boolean`.
    #[doc(alias = "autoGenerated")]
    pub auto_generated: ::std::option::Option<bool>,
    /// `draftAttachments`: `array of Attachment`.
    #[doc(alias = "draftAttachments")]
    pub draft_attachments: ::std::option::Option<::std::vec::Vec<crate::Attachment>>,
    /// `spam`: `boolean`.
    pub spam: ::std::option::Option<bool>,
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailMediaParticipant "EmailMediaParticipant" 42 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        address: ::std::string::String = "address" 0 with_address,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        start_hold_time: crate::runtime::DateTime = "startHoldTime" 0 with_start_hold_time,
        purpose: ::std::string::String = "purpose" 0 with_purpose,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        held: bool = "held" 0 with_held,
        wrapup_required: bool = "wrapupRequired" 0 with_wrapup_required,
        wrapup_prompt: ::std::string::String = "wrapupPrompt" 0 with_wrapup_prompt,
        media_roles: ::std::vec::Vec<::std::string::String> = "mediaRoles" 0 with_media_roles,
        user: ::std::boxed::Box<crate::DomainEntityRef> = "user" 0 with_user,
    )
    (
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 0 with_queue,
        team: ::std::boxed::Box<crate::DomainEntityRef> = "team" 0 with_team,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        error_info: ::std::boxed::Box<crate::ErrorInfo> = "errorInfo" 0 with_error_info,
        script: ::std::boxed::Box<crate::DomainEntityRef> = "script" 0 with_script,
        wrapup_timeout_ms: i32 = "wrapupTimeoutMs" 0 with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" 0 with_wrapup_skipped,
        alerting_timeout_ms: i32 = "alertingTimeoutMs" 0 with_alerting_timeout_ms,
        provider: ::std::string::String = "provider" 0 with_provider,
        external_contact: ::std::boxed::Box<crate::DomainEntityRef> = "externalContact" 0 with_external_contact,
        external_organization: ::std::boxed::Box<crate::DomainEntityRef> = "externalOrganization" 0 with_external_organization,
        wrapup: ::std::boxed::Box<crate::Wrapup> = "wrapup" 0 with_wrapup,
        peer: ::std::string::String = "peer" 0 with_peer,
        flagged_reason: crate::runtime::Open<FlaggedReason> = "flaggedReason" 0 with_flagged_reason,
        journey_context: ::std::boxed::Box<crate::JourneyContext> = "journeyContext" 0 with_journey_context,
        conversation_routing_data: ::std::boxed::Box<crate::ConversationRoutingData> = "conversationRoutingData" 0 with_conversation_routing_data,
    )
    (
        start_acw_time: crate::runtime::DateTime = "startAcwTime" 0 with_start_acw_time,
        end_acw_time: crate::runtime::DateTime = "endAcwTime" 0 with_end_acw_time,
        park_time: crate::runtime::DateTime = "parkTime" 0 with_park_time,
        resume_time: crate::runtime::DateTime = "resumeTime" 0 with_resume_time,
        subject: ::std::string::String = "subject" 0 with_subject,
        messages_sent: i32 = "messagesSent" 0 with_messages_sent,
        auto_generated: bool = "autoGenerated" 0 with_auto_generated,
        draft_attachments: ::std::vec::Vec<crate::Attachment> = "draftAttachments" 0 with_draft_attachments,
        spam: bool = "spam" 0 with_spam,
        message_id: ::std::string::String = "messageId" 0 with_message_id,
    )
});

/// The property `state` of `EmailMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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
    Parked,
    None,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Dialing, "dialing"),
        (Self::Contacting, "contacting"),
        (Self::Offering, "offering"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
        (Self::Terminated, "terminated"),
        (Self::Converting, "converting"),
        (Self::Uploading, "uploading"),
        (Self::Transmitting, "transmitting"),
        (Self::Parked, "parked"),
        (Self::None, "none"),
    ];
}

/// The property `direction` of `EmailMediaParticipant`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `disconnectType` of `EmailMediaParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    #[doc(alias = "endpoint.donotdisturb")]
    EndpointDonotdisturb,
    Client,
    System,
    Transfer,
    #[doc(alias = "transfer.conference")]
    TransferConference,
    #[doc(alias = "transfer.consult")]
    TransferConsult,
    #[doc(alias = "transfer.donotdisturb")]
    TransferDonotdisturb,
    #[doc(alias = "transfer.forward")]
    TransferForward,
    #[doc(alias = "transfer.noanswer")]
    TransferNoanswer,
    #[doc(alias = "transfer.notavailable")]
    TransferNotavailable,
    #[doc(alias = "transport.failure")]
    TransportFailure,
    Error,
    Peer,
    Other,
    Spam,
}

crate::runtime::known!(DisconnectType);

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Endpoint, "endpoint"),
        (Self::EndpointDonotdisturb, "endpoint.donotdisturb"),
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Transfer, "transfer"),
        (Self::TransferConference, "transfer.conference"),
        (Self::TransferConsult, "transfer.consult"),
        (Self::TransferDonotdisturb, "transfer.donotdisturb"),
        (Self::TransferForward, "transfer.forward"),
        (Self::TransferNoanswer, "transfer.noanswer"),
        (Self::TransferNotavailable, "transfer.notavailable"),
        (Self::TransportFailure, "transport.failure"),
        (Self::Error, "error"),
        (Self::Peer, "peer"),
        (Self::Other, "other"),
        (Self::Spam, "spam"),
    ];
}

/// The property `flaggedReason` of `EmailMediaParticipant`. Known values: `general`.
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::known!(FlaggedReason);

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}
