// @generated from the schema "QueueConversationScreenShareEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationScreenShareEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationScreenShareEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationScreenShareEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationScreenShareEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicJourneyAction "QueueConversationScreenShareEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationScreenShareEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
