// @generated from the schema "QueueConversationEmailEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationEmailEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationEmailEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEmailEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationEmailEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationEmailEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicJourneyAction "QueueConversationEmailEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationEmailEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
