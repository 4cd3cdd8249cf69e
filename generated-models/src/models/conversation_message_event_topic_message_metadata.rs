// @generated from the schema "ConversationMessageEventTopicMessageMetadata"; changes made here are lost at the next generation

use crate::{
    ConversationMessageEventTopicMessageMetadataContent,
    ConversationMessageEventTopicMessageMetadataEvent,
};
use crate::runtime::Extra;

/// The schema `ConversationMessageEventTopicMessageMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `events`: `array of ConversationMessageEventTopicMessageMetadataEvent`.
    pub events: Option<Vec<ConversationMessageEventTopicMessageMetadataEvent>>,
    /// `content`: `array of ConversationMessageEventTopicMessageMetadataContent`.
    pub content: Option<Vec<ConversationMessageEventTopicMessageMetadataContent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicMessageMetadata "ConversationMessageEventTopicMessageMetadata" 3 {
    (
        r#type: String = "type" with_type,
        events: Vec<ConversationMessageEventTopicMessageMetadataEvent> = "events" with_events,
        content: Vec<ConversationMessageEventTopicMessageMetadataContent> = "content" with_content,
    )
});
