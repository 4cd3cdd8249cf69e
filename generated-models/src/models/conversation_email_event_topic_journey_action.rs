// @generated from the schema "ConversationEmailEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationEmailEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationEmailEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEmailEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationEmailEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationEmailEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEmailEventTopicJourneyAction "ConversationEmailEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationEmailEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
