// @generated from the schema "QueueConversationCobrowseEventTopicJourneyActionMap"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationCobrowseEventTopicJourneyActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicJourneyActionMap "QueueConversationCobrowseEventTopicJourneyActionMap" 2 {
    (
        id: String = "id" with_id,
        version: i64 = "version" with_version,
    )
});
