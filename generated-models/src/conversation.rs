// @generated from the schema "Conversation"; changes made here are lost at the next generation

/// The schema `Conversation`.
pub struct Conversation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `startTime`: `string (date-time)`, required.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of Participant`, required.
    pub participants: ::std::option::Option<::std::vec::Vec<crate::Participant>>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `maxParticipants`: `integer (int32)`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: ::std::option::Option<i32>,
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: ::std::option::Option<crate::runtime::Open<RecordingState>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `divisions`: `array of ConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationDivisionMembership>,
    >,
    /// `recentTransfers`: `array of TransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: ::std::option::Option<
        ::std::vec::Vec<crate::TransferResponse>,
    >,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: ::std::option::Option<bool>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Conversation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        address: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        conversation_ids: ::std::option::Option::None,
        max_participants: ::std::option::Option::None,
        recording_state: ::std::option::Option::None,
        state: ::std::option::Option::None,
        divisions: ::std::option::Option::None,
        recent_transfers: ::std::option::Option::None,
        secure_pause: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Conversation = &<Conversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Conversation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("externalTag", "external_tag", 0),
            ("startTime", "start_time", 1),
            ("endTime", "end_time", 0),
            ("address", "address", 0),
            ("participants", "participants", 1),
            ("conversationIds", "conversation_ids", 0),
            ("maxParticipants", "max_participants", 0),
            ("recordingState", "recording_state", 0),
            ("state", "state", 0),
            ("divisions", "divisions", 0),
            ("recentTransfers", "recent_transfers", 0),
            ("securePause", "secure_pause", 0),
            ("utilizationLabelId", "utilization_label_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.external_tag,
            &E.start_time,
            &E.end_time,
            &E.address,
            &E.participants,
            &E.conversation_ids,
            &E.max_participants,
            &E.recording_state,
            &E.state,
            &E.divisions,
            &E.recent_transfers,
            &E.secure_pause,
            &E.utilization_label_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Conversation);

crate::runtime::setters!(Conversation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_external_tag: external_tag: ::std::string::String,
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_address: address: ::std::string::String,
    with_participants: participants: ::std::vec::Vec<crate::Participant>,
    with_conversation_ids: conversation_ids: ::std::vec::Vec<::std::string::String>,
    with_max_participants: max_participants: i32,
    with_recording_state: recording_state: crate::runtime::Open<RecordingState>,
    with_state: state: crate::runtime::Open<State>,
    with_divisions: divisions: ::std::vec::Vec<crate::ConversationDivisionMembership>,
    with_recent_transfers: recent_transfers: ::std::vec::Vec<crate::TransferResponse>,
    with_secure_pause: secure_pause: bool,
    with_utilization_label_id: utilization_label_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `recordingState` of `Conversation`. Known values: `ACTIVE`, `PAUSED`, `NONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingState {
    Active,
    Paused,
    None,
}

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "ACTIVE"),
        (Self::Paused, "PAUSED"),
        (Self::None, "NONE"),
    ];
}

/// The property `state` of `Conversation`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
