// @generated from the schema "QueueConversationVideoEventTopicConversation"; changes made here are lost at the next generation

use crate::{
    QueueConversationVideoEventTopicConversationDivisionMembership,
    QueueConversationVideoEventTopicParticipant,
    QueueConversationVideoEventTopicTransferResponse,
};
use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `maxParticipants`: `integer`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: Option<i64>,
    /// `participants`: `array of QueueConversationVideoEventTopicParticipant`.
    pub participants: Option<Vec<QueueConversationVideoEventTopicParticipant>>,
    /// `recentTransfers`: `array of QueueConversationVideoEventTopicTransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: Option<Vec<QueueConversationVideoEventTopicTransferResponse>>,
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: Option<bool>,
    /// `divisions`: `array of QueueConversationVideoEventTopicConversationDivisionMembership`.
    pub divisions: Option<
        Vec<QueueConversationVideoEventTopicConversationDivisionMembership>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicConversation "QueueConversationVideoEventTopicConversation" 10 {
    (
        id: String = "id" with_id,
        max_participants: i64 = "maxParticipants" with_max_participants,
        participants: Vec<QueueConversationVideoEventTopicParticipant> = "participants" with_participants,
        recent_transfers: Vec<QueueConversationVideoEventTopicTransferResponse> = "recentTransfers" with_recent_transfers,
        recording_state: String = "recordingState" with_recording_state,
        address: String = "address" with_address,
        external_tag: String = "externalTag" with_external_tag,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        secure_pause: bool = "securePause" with_secure_pause,
        divisions: Vec<QueueConversationVideoEventTopicConversationDivisionMembership> = "divisions" with_divisions,
    )
});
