// @generated from the schema "ConversationEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicJourneyAction "ConversationEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
