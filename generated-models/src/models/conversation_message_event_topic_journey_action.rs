// @generated from the schema "ConversationMessageEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationMessageEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationMessageEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationMessageEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationMessageEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicJourneyAction "ConversationMessageEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationMessageEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
