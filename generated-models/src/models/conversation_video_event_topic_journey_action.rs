// @generated from the schema "ConversationVideoEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationVideoEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationVideoEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationVideoEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationVideoEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationVideoEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationVideoEventTopicJourneyAction "ConversationVideoEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationVideoEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
