// @generated from the schema "QueueConversationMessageEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationMessageEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationMessageEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationMessageEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationMessageEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicJourneyAction "QueueConversationMessageEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationMessageEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
