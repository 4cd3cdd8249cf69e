// @generated from the schema "QueueConversationSocialExpressionEventTopicJourneyActionMap"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationSocialExpressionEventTopicJourneyActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicJourneyActionMap "QueueConversationSocialExpressionEventTopicJourneyActionMap" 2 {
    (
        id: String = "id" with_id,
        version: i64 = "version" with_version,
    )
});
