// @generated from the schema "ConversationEventTopicConversation"; changes made here are lost at the next generation

use crate::{
    ConversationEventTopicConversationDivisionMembership,
    ConversationEventTopicParticipant, ConversationEventTopicTransferResponse,
};
use crate::runtime::Extra;

/// The schema `ConversationEventTopicConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `maxParticipants`: `integer`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: Option<i64>,
    /// `participants`: `array of ConversationEventTopicParticipant`.
    pub participants: Option<Vec<ConversationEventTopicParticipant>>,
    /// `recentTransfers`: `array of ConversationEventTopicTransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: Option<Vec<ConversationEventTopicTransferResponse>>,
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
    /// `divisions`: `array of ConversationEventTopicConversationDivisionMembership`.
    pub divisions: Option<Vec<ConversationEventTopicConversationDivisionMembership>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicConversation "ConversationEventTopicConversation" 10 {
    (
        id: String = "id" with_id,
        max_participants: i64 = "maxParticipants" with_max_participants,
        participants: Vec<ConversationEventTopicParticipant> = "participants" with_participants,
        recent_transfers: Vec<ConversationEventTopicTransferResponse> = "recentTransfers" with_recent_transfers,
        recording_state: String = "recordingState" with_recording_state,
        address: String = "address" with_address,
        external_tag: String = "externalTag" with_external_tag,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        secure_pause: bool = "securePause" with_secure_pause,
        divisions: Vec<ConversationEventTopicConversationDivisionMembership> = "divisions" with_divisions,
    )
});
