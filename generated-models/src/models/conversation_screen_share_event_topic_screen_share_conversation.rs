// @generated from the schema "ConversationScreenShareEventTopicScreenShareConversation"; changes made here are lost at the next generation

use crate::{
    ConversationScreenShareEventTopicConversationDivisionMembership,
    ConversationScreenShareEventTopicScreenShareMediaParticipant,
};
use crate::runtime::Extra;

/// The schema `ConversationScreenShareEventTopicScreenShareConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationScreenShareEventTopicScreenShareConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of ConversationScreenShareEventTopicScreenShareMediaParticipant`.
    pub participants: Option<
        Vec<ConversationScreenShareEventTopicScreenShareMediaParticipant>,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: Option<Vec<String>>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `divisions`: `array of ConversationScreenShareEventTopicConversationDivisionMembership`.
    pub divisions: Option<
        Vec<ConversationScreenShareEventTopicConversationDivisionMembership>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicScreenShareConversation "ConversationScreenShareEventTopicScreenShareConversation" 7 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        participants: Vec<ConversationScreenShareEventTopicScreenShareMediaParticipant> = "participants" with_participants,
        other_media_uris: Vec<String> = "otherMediaUris" with_other_media_uris,
        address: String = "address" with_address,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        divisions: Vec<ConversationScreenShareEventTopicConversationDivisionMembership> = "divisions" with_divisions,
    )
});
