// @generated from the schema "QueueConversationScreenShareEventTopicScreenShareConversation"; changes made here are lost at the next generation

use crate::{
    QueueConversationScreenShareEventTopicConversationDivisionMembership,
    QueueConversationScreenShareEventTopicScreenShareMediaParticipant,
};
use crate::runtime::Extra;

/// The schema `QueueConversationScreenShareEventTopicScreenShareConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicScreenShareConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of QueueConversationScreenShareEventTopicScreenShareMediaParticipant`.
    pub participants: Option<
        Vec<QueueConversationScreenShareEventTopicScreenShareMediaParticipant>,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: Option<Vec<String>>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `divisions`: `array of QueueConversationScreenShareEventTopicConversationDivisionMembership`.
    pub divisions: Option<
        Vec<QueueConversationScreenShareEventTopicConversationDivisionMembership>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicScreenShareConversation "QueueConversationScreenShareEventTopicScreenShareConversation" 7 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        participants: Vec<QueueConversationScreenShareEventTopicScreenShareMediaParticipant> = "participants" with_participants,
        other_media_uris: Vec<String> = "otherMediaUris" with_other_media_uris,
        address: String = "address" with_address,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        divisions: Vec<QueueConversationScreenShareEventTopicConversationDivisionMembership> = "divisions" with_divisions,
    )
});
