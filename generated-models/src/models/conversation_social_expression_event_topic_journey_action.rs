// @generated from the schema "ConversationSocialExpressionEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::ConversationSocialExpressionEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `ConversationSocialExpressionEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `ConversationSocialExpressionEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ConversationSocialExpressionEventTopicJourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicJourneyAction "ConversationSocialExpressionEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<ConversationSocialExpressionEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
