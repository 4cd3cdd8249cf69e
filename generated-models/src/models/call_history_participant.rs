// @generated from the schema "CallHistoryParticipant"; changes made here are lost at the next generation

use crate::{Campaign, ExternalContact, ExternalOrganization, Group, Queue, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CallHistoryParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallHistoryParticipant {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `purpose`: `string`.
    pub purpose: Option<String>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `queue`: `Queue`.
    pub queue: Option<Box<Queue>>,
    /// `group`: `Group`.
    pub group: Option<Box<Group>>,
    /// `disconnectType`: one of `endpoint`, `endpoint.donotdisturb`, `client`, `system` and 12 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `externalContact`: `ExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<ExternalContact>>,
    /// `externalOrganization`: `ExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<Box<ExternalOrganization>>,
    /// `didInteract`: `boolean`.
    #[doc(alias = "didInteract")]
    pub did_interact: Option<bool>,
    /// `sipResponseCodes`: `array of integer (int64)`.
    #[doc(alias = "sipResponseCodes")]
    pub sip_response_codes: Option<Vec<i64>>,
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// `outboundCampaign`: `Campaign`.
    #[doc(alias = "outboundCampaign")]
    pub outbound_campaign: Option<Box<Campaign>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallHistoryParticipant "CallHistoryParticipant" 19 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        address: String = "address" with_address,
        start_time: DateTime = "startTime" with_start_time,
        end_time: DateTime = "endTime" with_end_time,
        purpose: String = "purpose" with_purpose,
        direction: Open<Direction> = "direction" with_direction,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
        user: Box<User> = "user" with_user,
        queue: Box<Queue> = "queue" with_queue,
        group: Box<Group> = "group" with_group,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        external_contact: Box<ExternalContact> = "externalContact" with_external_contact,
        external_organization: Box<ExternalOrganization> = "externalOrganization" with_external_organization,
        did_interact: bool = "didInteract" with_did_interact,
    )
    (
        sip_response_codes: Vec<i64> = "sipResponseCodes" with_sip_response_codes,
        flagged_reason: Open<FlaggedReason> = "flaggedReason" with_flagged_reason,
        outbound_campaign: Box<Campaign> = "outboundCampaign" with_outbound_campaign,
    )
});

/// The property `direction` of `CallHistoryParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `CallHistoryParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
#[repr(u16)]
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

crate::runtime::values!(DisconnectType {
    Endpoint = "endpoint",
    EndpointDonotdisturb = "endpoint.donotdisturb",
    Client = "client",
    System = "system",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferDonotdisturb = "transfer.donotdisturb",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
});

/// The property `flaggedReason` of `CallHistoryParticipant`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});
