// @generated from the schema "QueueConversationSocialExpressionEventTopicMessageMetadata"; changes made here are lost at the next generation

use crate::{
    QueueConversationSocialExpressionEventTopicMessageMetadataContent,
    QueueConversationSocialExpressionEventTopicMessageMetadataEvent,
};
use crate::runtime::Extra;

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `events`: `array of QueueConversationSocialExpressionEventTopicMessageMetadataEvent`.
    pub events: Option<
        Vec<QueueConversationSocialExpressionEventTopicMessageMetadataEvent>,
    >,
    /// `content`: `array of QueueConversationSocialExpressionEventTopicMessageMetadataContent`.
    pub content: Option<
        Vec<QueueConversationSocialExpressionEventTopicMessageMetadataContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicMessageMetadata "QueueConversationSocialExpressionEventTopicMessageMetadata" 3 {
    (
        r#type: String = "type" with_type,
        events: Vec<QueueConversationSocialExpressionEventTopicMessageMetadataEvent> = "events" with_events,
        content: Vec<QueueConversationSocialExpressionEventTopicMessageMetadataContent> = "content" with_content,
    )
});
