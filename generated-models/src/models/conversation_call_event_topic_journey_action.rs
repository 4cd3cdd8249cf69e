// @generated from the schema "ConversationCallEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationCallEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationCallEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationCallEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationCallEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallEventTopicJourneyAction "ConversationCallEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationCallEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
