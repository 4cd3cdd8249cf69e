// @generated from the schema "ConversationCallbackEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationCallbackEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationCallbackEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallbackEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationCallbackEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationCallbackEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicJourneyAction "ConversationCallbackEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationCallbackEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
