// @generated from the schema "QueueConversationEventTopicConversation"; changes made here are lost at the next generation

use crate::{
    QueueConversationEventTopicConversationDivisionMembership,
    QueueConversationEventTopicParticipant, QueueConversationEventTopicTransferResponse,
};
use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `maxParticipants`: `integer`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: Option<i64>,
    /// `participants`: `array of QueueConversationEventTopicParticipant`.
    pub participants: Option<Vec<QueueConversationEventTopicParticipant>>,
    /// `recentTransfers`: `array of QueueConversationEventTopicTransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: Option<Vec<QueueConversationEventTopicTransferResponse>>,
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
    /// `divisions`: `array of QueueConversationEventTopicConversationDivisionMembership`.
    pub divisions: Option<
        Vec<QueueConversationEventTopicConversationDivisionMembership>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicConversation "QueueConversationEventTopicConversation" 10 {
    (
        id: String = "id" with_id,
        max_participants: i64 = "maxParticipants" with_max_participants,
        participants: Vec<QueueConversationEventTopicParticipant> = "participants" with_participants,
        recent_transfers: Vec<QueueConversationEventTopicTransferResponse> = "recentTransfers" with_recent_transfers,
        recording_state: String = "recordingState" with_recording_state,
        address: String = "address" with_address,
        external_tag: String = "externalTag" with_external_tag,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        secure_pause: bool = "securePause" with_secure_pause,
        divisions: Vec<QueueConversationEventTopicConversationDivisionMembership> = "divisions" with_divisions,
    )
});
