// @generated from the schema "ConversationCobrowseEventTopicCobrowseConversation"; changes made here are lost at the next generation

use crate::{
    ConversationCobrowseEventTopicCobrowseMediaParticipant,
    ConversationCobrowseEventTopicConversationDivisionMembership,
};
use crate::runtime::Extra;

/// The schema `ConversationCobrowseEventTopicCobrowseConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCobrowseEventTopicCobrowseConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of ConversationCobrowseEventTopicCobrowseMediaParticipant`.
    pub participants: Option<
        Vec<ConversationCobrowseEventTopicCobrowseMediaParticipant>,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: Option<Vec<String>>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `divisions`: `array of ConversationCobrowseEventTopicConversationDivisionMembership`.
    pub divisions: Option<
        Vec<ConversationCobrowseEventTopicConversationDivisionMembership>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicCobrowseConversation "ConversationCobrowseEventTopicCobrowseConversation" 7 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        participants: Vec<ConversationCobrowseEventTopicCobrowseMediaParticipant> = "participants" with_participants,
        other_media_uris: Vec<String> = "otherMediaUris" with_other_media_uris,
        address: String = "address" with_address,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        divisions: Vec<ConversationCobrowseEventTopicConversationDivisionMembership> = "divisions" with_divisions,
    )
});
