// @generated from the schema "CallConversation"; changes made here are lost at the next generation

use crate::{CallMediaParticipant, TransferResponse};
use crate::runtime::{Extra, Open};

/// The schema `CallConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallConversation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of CallMediaParticipant`.
    pub participants: Option<Vec<CallMediaParticipant>>,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: Option<Vec<String>>,
    /// `recentTransfers`: `array of TransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: Option<Vec<TransferResponse>>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `recordingState`: one of `none`, `active` and `paused`.
    #[doc(alias = "recordingState")]
    pub recording_state: Option<Open<RecordingState>>,
    /// `maxParticipants`: `integer (int32)`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: Option<i32>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallConversation "CallConversation" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        participants: Vec<CallMediaParticipant> = "participants" with_participants,
        other_media_uris: Vec<String> = "otherMediaUris" with_other_media_uris,
        recent_transfers: Vec<TransferResponse> = "recentTransfers" with_recent_transfers,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
        max_participants: i32 = "maxParticipants" with_max_participants,
        secure_pause: bool = "securePause" with_secure_pause,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `recordingState` of `CallConversation`. Known values: `none`, `active`, `paused`.
#[repr(u16)]
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

crate::runtime::values!(RecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});
