// @generated from the schema "ConversationCallbackEventTopicCallbackConversation"; changes made here are lost at the next generation

use crate::{
    ConversationCallbackEventTopicCallbackMediaParticipant,
    ConversationCallbackEventTopicConversationDivisionMembership,
};
use crate::runtime::Extra;

/// The schema `ConversationCallbackEventTopicCallbackConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallbackEventTopicCallbackConversation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of ConversationCallbackEventTopicCallbackMediaParticipant`.
    pub participants: Option<
        Vec<ConversationCallbackEventTopicCallbackMediaParticipant>,
    >,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: Option<Vec<String>>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `divisions`: `array of ConversationCallbackEventTopicConversationDivisionMembership`.
    pub divisions: Option<
        Vec<ConversationCallbackEventTopicConversationDivisionMembership>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicCallbackConversation "ConversationCallbackEventTopicCallbackConversation" 7 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        participants: Vec<ConversationCallbackEventTopicCallbackMediaParticipant> = "participants" with_participants,
        other_media_uris: Vec<String> = "otherMediaUris" with_other_media_uris,
        address: String = "address" with_address,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        divisions: Vec<ConversationCallbackEventTopicConversationDivisionMembership> = "divisions" with_divisions,
    )
});
