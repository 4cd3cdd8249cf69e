// @generated from the schema "ConversationCobrowseEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationCobrowseEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationCobrowseEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCobrowseEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationCobrowseEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationCobrowseEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicJourneyAction "ConversationCobrowseEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationCobrowseEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
