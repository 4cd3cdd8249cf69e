// @generated from the schema "QueueConversationScreenShareEventTopicJourneyActionMap"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationScreenShareEventTopicJourneyActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicJourneyActionMap "QueueConversationScreenShareEventTopicJourneyActionMap" 2 {
    (
        id: String = "id" with_id,
        version: i64 = "version" with_version,
    )
});
