// @generated from the schema "Conversation"; changes made here are lost at the next generation

use crate::{ConversationDivisionMembership, Participant, TransferResponse};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Conversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Conversation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `startTime`: `string (date-time)`, required.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `participants`: `array of Participant`, required.
    pub participants: Option<Vec<Participant>>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: Option<Vec<String>>,
    /// `maxParticipants`: `integer (int32)`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: Option<i32>,
    /// `recordingState`: one of `ACTIVE`, `PAUSED` and `NONE`.
    #[doc(alias = "recordingState")]
    pub recording_state: Option<Open<RecordingState>>,
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 8 more.
    pub state: Option<Open<State>>,
    /// `divisions`: `array of ConversationDivisionMembership`.
    pub divisions: Option<Vec<ConversationDivisionMembership>>,
    /// `recentTransfers`: `array of TransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: Option<Vec<TransferResponse>>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: Option<bool>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Conversation "Conversation" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        external_tag: String = "externalTag" with_external_tag,
        start_time: DateTime = "startTime" with_start_time required,
        end_time: DateTime = "endTime" with_end_time,
        address: String = "address" with_address,
        participants: Vec<Participant> = "participants" with_participants required,
        conversation_ids: Vec<String> = "conversationIds" with_conversation_ids,
        max_participants: i32 = "maxParticipants" with_max_participants,
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
        state: Open<State> = "state" with_state,
        divisions: Vec<ConversationDivisionMembership> = "divisions" with_divisions,
        recent_transfers: Vec<TransferResponse> = "recentTransfers" with_recent_transfers,
        secure_pause: bool = "securePause" with_secure_pause,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `recordingState` of `Conversation`. Known values: `ACTIVE`, `PAUSED`, `NONE`.
#[repr(u16)]
#[non_exhaustive]
pub enum RecordingState {
    Active,
    Paused,
    None,
}

crate::runtime::values!(RecordingState {
    Active = "ACTIVE",
    Paused = "PAUSED",
    None = "NONE",
});

/// The property `state` of `Conversation`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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
    Parked = "parked",
    None = "none",
});
