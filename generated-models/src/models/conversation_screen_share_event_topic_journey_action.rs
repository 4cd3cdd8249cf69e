// @generated from the schema "ConversationScreenShareEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationScreenShareEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationScreenShareEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationScreenShareEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationScreenShareEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationScreenShareEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicJourneyAction "ConversationScreenShareEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationScreenShareEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
