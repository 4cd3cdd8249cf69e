// @generated from the schema "QueueConversationCobrowseEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationCobrowseEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationCobrowseEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationCobrowseEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<QueueConversationCobrowseEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicJourneyAction "QueueConversationCobrowseEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationCobrowseEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
