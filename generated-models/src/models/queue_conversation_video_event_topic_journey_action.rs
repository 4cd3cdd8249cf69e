// @generated from the schema "QueueConversationVideoEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationVideoEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationVideoEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationVideoEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicJourneyAction "QueueConversationVideoEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationVideoEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
