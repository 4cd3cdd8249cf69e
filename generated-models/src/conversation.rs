// @generated from the schema "Conversation"; changes made here are lost at the next generation

/// The schema `Conversation`.
#[repr(C)]
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

crate::runtime::model!(Conversation "Conversation" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        start_time: crate::runtime::DateTime = "startTime" 1 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        address: ::std::string::String = "address" 0 with_address,
        participants: ::std::vec::Vec<crate::Participant> = "participants" 1 with_participants,
        conversation_ids: ::std::vec::Vec<::std::string::String> = "conversationIds" 0 with_conversation_ids,
        max_participants: i32 = "maxParticipants" 0 with_max_participants,
        recording_state: crate::runtime::Open<RecordingState> = "recordingState" 0 with_recording_state,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        divisions: ::std::vec::Vec<crate::ConversationDivisionMembership> = "divisions" 0 with_divisions,
        recent_transfers: ::std::vec::Vec<crate::TransferResponse> = "recentTransfers" 0 with_recent_transfers,
        secure_pause: bool = "securePause" 0 with_secure_pause,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `recordingState` of `Conversation`. Known values: `ACTIVE`, `PAUSED`, `NONE`.
#[non_exhaustive]
pub enum RecordingState {
    Active,
    Paused,
    None,
}

crate::runtime::known!(RecordingState);

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "ACTIVE"),
        (Self::Paused, "PAUSED"),
        (Self::None, "NONE"),
    ];
}

/// The property `state` of `Conversation`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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
