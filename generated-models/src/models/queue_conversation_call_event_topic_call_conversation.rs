// @generated from the schema "QueueConversationCallEventTopicCallConversation"; changes made here are lost at the next generation

use crate::{
    QueueConversationCallEventTopicCallMediaParticipant,
    QueueConversationCallEventTopicConversationDivisionMembership,
};
use crate::runtime::{Extra, Open};

/// The schema `QueueConversationCallEventTopicCallConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallEventTopicCallConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of QueueConversationCallEventTopicCallMediaParticipant`.
    pub participants: Option<Vec<QueueConversationCallEventTopicCallMediaParticipant>>,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: Option<Vec<String>>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `divisions`: `array of QueueConversationCallEventTopicConversationDivisionMembership`.
    pub divisions: Option<
        Vec<QueueConversationCallEventTopicConversationDivisionMembership>,
    >,
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

crate::runtime::model!(QueueConversationCallEventTopicCallConversation "QueueConversationCallEventTopicCallConversation" 10 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        participants: Vec<QueueConversationCallEventTopicCallMediaParticipant> = "participants" with_participants,
        other_media_uris: Vec<String> = "otherMediaUris" with_other_media_uris,
        address: String = "address" with_address,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        divisions: Vec<QueueConversationCallEventTopicConversationDivisionMembership> = "divisions" with_divisions,
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
        secure_pause: bool = "securePause" with_secure_pause,
        max_participants: i64 = "maxParticipants" with_max_participants,
    )
});

/// The property `recordingState` of `QueueConversationCallEventTopicCallConversation`. Known values: `none`, `active`, `paused`.
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
