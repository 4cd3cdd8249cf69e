// @generated from the schema "CallHistoryParticipant"; changes made here are lost at the next generation

/// The schema `CallHistoryParticipant`.
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

impl crate::runtime::Model for CallHistoryParticipant {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        address: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        purpose: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        user: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        group: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        external_organization: ::std::option::Option::None,
        did_interact: ::std::option::Option::None,
        sip_response_codes: ::std::option::Option::None,
        flagged_reason: ::std::option::Option::None,
        outbound_campaign: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallHistoryParticipant = &<CallHistoryParticipant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallHistoryParticipant",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("address", "address", 0),
            ("startTime", "start_time", 0),
            ("endTime", "end_time", 0),
            ("purpose", "purpose", 0),
            ("direction", "direction", 0),
            ("ani", "ani", 0),
            ("dnis", "dnis", 0),
            ("user", "user", 0),
            ("queue", "queue", 0),
            ("group", "group", 0),
            ("disconnectType", "disconnect_type", 0),
            ("externalContact", "external_contact", 0),
            ("externalOrganization", "external_organization", 0),
            ("didInteract", "did_interact", 0),
            ("sipResponseCodes", "sip_response_codes", 0),
            ("flaggedReason", "flagged_reason", 0),
            ("outboundCampaign", "outbound_campaign", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.address,
            &E.start_time,
            &E.end_time,
            &E.purpose,
            &E.direction,
            &E.ani,
            &E.dnis,
            &E.user,
            &E.queue,
            &E.group,
            &E.disconnect_type,
            &E.external_contact,
            &E.external_organization,
            &E.did_interact,
            &E.sip_response_codes,
            &E.flagged_reason,
            &E.outbound_campaign,
        ],
    }
};

crate::runtime::model!(CallHistoryParticipant);

crate::runtime::setters!(CallHistoryParticipant {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_address: address: ::std::string::String,
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_purpose: purpose: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_ani: ani: ::std::string::String,
    with_dnis: dnis: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_queue: queue: ::std::boxed::Box<crate::Queue>,
    with_group: group: ::std::boxed::Box<crate::Group>,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_external_contact: external_contact: ::std::boxed::Box<crate::ExternalContact>,
    with_external_organization: external_organization: ::std::boxed::Box<crate::ExternalOrganization>,
    with_did_interact: did_interact: bool,
    with_sip_response_codes: sip_response_codes: ::std::vec::Vec<i64>,
    with_flagged_reason: flagged_reason: crate::runtime::Open<FlaggedReason>,
    with_outbound_campaign: outbound_campaign: ::std::boxed::Box<crate::Campaign>,
});

/// The property `direction` of `CallHistoryParticipant`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `disconnectType` of `CallHistoryParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    EndpointDonotdisturb,
    Client,
    System,
    Transfer,
    TransferConference,
    TransferConsult,
    TransferDonotdisturb,
    TransferForward,
    TransferNoanswer,
    TransferNotavailable,
    TransportFailure,
    Error,
    Peer,
    Other,
    Spam,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}
