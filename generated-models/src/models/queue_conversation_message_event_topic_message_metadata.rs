// @generated from the schema "QueueConversationMessageEventTopicMessageMetadata"; changes made here are lost at the next generation

use crate::{
    QueueConversationMessageEventTopicMessageMetadataContent,
    QueueConversationMessageEventTopicMessageMetadataEvent,
};
use crate::runtime::Extra;

/// The schema `QueueConversationMessageEventTopicMessageMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `events`: `array of QueueConversationMessageEventTopicMessageMetadataEvent`.
    pub events: Option<Vec<QueueConversationMessageEventTopicMessageMetadataEvent>>,
    /// `content`: `array of QueueConversationMessageEventTopicMessageMetadataContent`.
    pub content: Option<Vec<QueueConversationMessageEventTopicMessageMetadataContent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicMessageMetadata "QueueConversationMessageEventTopicMessageMetadata" 3 {
    (
        r#type: String = "type" with_type,
        events: Vec<QueueConversationMessageEventTopicMessageMetadataEvent> = "events" with_events,
        content: Vec<QueueConversationMessageEventTopicMessageMetadataContent> = "content" with_content,
    )
});
