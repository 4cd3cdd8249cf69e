// @generated from the schema "ConversationEventTopicMessageMetadata"; changes made here are lost at the next generation

use crate::{
    ConversationEventTopicMessageMetadataContent,
    ConversationEventTopicMessageMetadataEvent,
};
use crate::runtime::Extra;

/// The schema `ConversationEventTopicMessageMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `events`: `array of ConversationEventTopicMessageMetadataEvent`.
    pub events: Option<Vec<ConversationEventTopicMessageMetadataEvent>>,
    /// `content`: `array of ConversationEventTopicMessageMetadataContent`.
    pub content: Option<Vec<ConversationEventTopicMessageMetadataContent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicMessageMetadata "ConversationEventTopicMessageMetadata" 3 {
    (
        r#type: String = "type" with_type,
        events: Vec<ConversationEventTopicMessageMetadataEvent> = "events" with_events,
        content: Vec<ConversationEventTopicMessageMetadataContent> = "content" with_content,
    )
});
