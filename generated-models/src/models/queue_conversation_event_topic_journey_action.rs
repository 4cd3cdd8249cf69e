// @generated from the schema "QueueConversationEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicJourneyAction "QueueConversationEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
