// @generated from the schema "QueueConversationSocialExpressionEventTopicJourneyAction"; changes made here are lost at the next generation

use crate::QueueConversationSocialExpressionEventTopicJourneyActionMap;
use crate::runtime::Extra;

/// The schema `QueueConversationSocialExpressionEventTopicJourneyAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `actionMap`: `QueueConversationSocialExpressionEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<
        Box<QueueConversationSocialExpressionEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicJourneyAction "QueueConversationSocialExpressionEventTopicJourneyAction" 2 {
    (
        id: String = "id" with_id,
        action_map: Box<QueueConversationSocialExpressionEventTopicJourneyActionMap> = "actionMap" with_action_map,
    )
});
