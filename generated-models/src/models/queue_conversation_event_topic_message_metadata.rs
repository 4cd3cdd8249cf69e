// @generated from the schema "QueueConversationEventTopicMessageMetadata"; changes made here are lost at the next generation

use crate::{
    QueueConversationEventTopicMessageMetadataContent,
    QueueConversationEventTopicMessageMetadataEvent,
};
use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicMessageMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `events`: `array of QueueConversationEventTopicMessageMetadataEvent`.
    pub events: Option<Vec<QueueConversationEventTopicMessageMetadataEvent>>,
    /// `content`: `array of QueueConversationEventTopicMessageMetadataContent`.
    pub content: Option<Vec<QueueConversationEventTopicMessageMetadataContent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicMessageMetadata "QueueConversationEventTopicMessageMetadata" 3 {
    (
        r#type: String = "type" with_type,
        events: Vec<QueueConversationEventTopicMessageMetadataEvent> = "events" with_events,
        content: Vec<QueueConversationEventTopicMessageMetadataContent> = "content" with_content,
    )
});
