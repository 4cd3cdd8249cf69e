// @generated from the schema "ConversationCallEventTopicCallConversation"; changes made here are lost at the next generation

use crate::{
    ConversationCallEventTopicCallMediaParticipant,
    ConversationCallEventTopicConversationDivisionMembership,
};
use crate::runtime::{Extra, Open};

/// The schema `ConversationCallEventTopicCallConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallEventTopicCallConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of ConversationCallEventTopicCallMediaParticipant`.
    pub participants: Option<Vec<ConversationCallEventTopicCallMediaParticipant>>,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: Option<Vec<String>>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `divisions`: `array of ConversationCallEventTopicConversationDivisionMembership`.
    pub divisions: Option<Vec<ConversationCallEventTopicConversationDivisionMembership>>,
    /// `recordingState`: one of `none`, `active` and `paused`.
    #[doc(alias = "recordingState")]
    pub recording_state: Option<Open<RecordingState>>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: Option<bool>,
    /// `maxParticipants`: `integer`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallEventTopicCallConversation "ConversationCallEventTopicCallConversation" 10 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        participants: Vec<ConversationCallEventTopicCallMediaParticipant> = "participants" with_participants,
        other_media_uris: Vec<String> = "otherMediaUris" with_other_media_uris,
        address: String = "address" with_address,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        divisions: Vec<ConversationCallEventTopicConversationDivisionMembership> = "divisions" with_divisions,
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
        secure_pause: bool = "securePause" with_secure_pause,
        max_participants: i64 = "maxParticipants" with_max_participants,
    )
});

/// The property `recordingState` of `ConversationCallEventTopicCallConversation`. Known values: `none`, `active`, `paused`.
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
