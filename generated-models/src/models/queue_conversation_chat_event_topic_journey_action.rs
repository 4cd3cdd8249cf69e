// @generated from the schema "QueueConversationChatEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationChatEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationChatEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationChatEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationChatEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationChatEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicJourneyAction "QueueConversationChatEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationChatEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
