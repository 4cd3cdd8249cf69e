// @generated from the schema "CallHistoryParticipant"; changes made here are lost at the next generation

/// The schema `CallHistoryParticipant`.
#[repr(C)]
pub struct CallHistoryParticipant {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `queue`: `Queue`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::Queue>>,
    /// `group`: `Group`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::Group>>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `externalContact`: `ExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContact>,
    >,
    /// `externalOrganization`: `ExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalOrganization>,
    >,
    /// `didInteract`: `boolean`.
    #[doc(alias = "didInteract")]
    pub did_interact: ::std::option::Option<bool>,
    /// `sipResponseCodes`: `array of integer (int64)`.
    #[doc(alias = "sipResponseCodes")]
    pub sip_response_codes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<crate::runtime::Open<FlaggedReason>>,
    /// `outboundCampaign`: `Campaign`.
    #[doc(alias = "outboundCampaign")]
    pub outbound_campaign: ::std::option::Option<::std::boxed::Box<crate::Campaign>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallHistoryParticipant "CallHistoryParticipant" 19 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        address: ::std::string::String = "address" 0 with_address,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        purpose: ::std::string::String = "purpose" 0 with_purpose,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        ani: ::std::string::String = "ani" 0 with_ani,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        queue: ::std::boxed::Box<crate::Queue> = "queue" 0 with_queue,
        group: ::std::boxed::Box<crate::Group> = "group" 0 with_group,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        external_contact: ::std::boxed::Box<crate::ExternalContact> = "externalContact" 0 with_external_contact,
        external_organization: ::std::boxed::Box<crate::ExternalOrganization> = "externalOrganization" 0 with_external_organization,
        did_interact: bool = "didInteract" 0 with_did_interact,
    )
    (
        sip_response_codes: ::std::vec::Vec<i64> = "sipResponseCodes" 0 with_sip_response_codes,
        flagged_reason: crate::runtime::Open<FlaggedReason> = "flaggedReason" 0 with_flagged_reason,
        outbound_campaign: ::std::boxed::Box<crate::Campaign> = "outboundCampaign" 0 with_outbound_campaign,
    )
});

/// The property `direction` of `CallHistoryParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `CallHistoryParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
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

/// The property `flaggedReason` of `CallHistoryParticipant`. Known values: `general`.
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::known!(FlaggedReason);

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}
