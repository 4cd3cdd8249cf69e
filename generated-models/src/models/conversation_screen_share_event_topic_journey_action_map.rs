// @generated from the schema "ConversationScreenShareEventTopicJourneyActionMap"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationScreenShareEventTopicJourneyActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationScreenShareEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicJourneyActionMap "ConversationScreenShareEventTopicJourneyActionMap" 2 {
    (
        id: String = "id" with_id,
        version: i64 = "version" with_version,
    )
});
