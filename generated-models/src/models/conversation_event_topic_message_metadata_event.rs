// @generated from the schema "ConversationEventTopicMessageMetadataEvent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationEventTopicMessageMetadataEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicMessageMetadataEvent {
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: Option<String>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicMessageMetadataEvent "ConversationEventTopicMessageMetadataEvent" 2 {
    (
        event_type: String = "eventType" with_event_type,
        sub_type: String = "subType" with_sub_type,
    )
});
