// @generated from the schema "QueueConversationVideoEventTopicMessageMetadata"; changes made here are lost at the next generation

use crate::{
    QueueConversationVideoEventTopicMessageMetadataContent,
    QueueConversationVideoEventTopicMessageMetadataEvent,
};
use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicMessageMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `events`: `array of QueueConversationVideoEventTopicMessageMetadataEvent`.
    pub events: Option<Vec<QueueConversationVideoEventTopicMessageMetadataEvent>>,
    /// `content`: `array of QueueConversationVideoEventTopicMessageMetadataContent`.
    pub content: Option<Vec<QueueConversationVideoEventTopicMessageMetadataContent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicMessageMetadata "QueueConversationVideoEventTopicMessageMetadata" 3 {
    (
        r#type: String = "type" with_type,
        events: Vec<QueueConversationVideoEventTopicMessageMetadataEvent> = "events" with_events,
        content: Vec<QueueConversationVideoEventTopicMessageMetadataContent> = "content" with_content,
    )
});
