// @generated from the schema "QueueConversationCallEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationCallEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationCallEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationCallEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationCallEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicJourneyAction "QueueConversationCallEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationCallEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
