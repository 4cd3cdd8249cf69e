// @generated from the schema "QueueConversationCallbackEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationCallbackEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationCallbackEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationCallbackEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationCallbackEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicJourneyAction "QueueConversationCallbackEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationCallbackEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
