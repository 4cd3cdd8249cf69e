// @generated from the schema "ConversationChatEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationChatEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationChatEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationChatEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationChatEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationChatEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationChatEventTopicJourneyAction "ConversationChatEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationChatEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
