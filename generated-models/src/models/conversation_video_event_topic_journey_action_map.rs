// @generated from the schema "ConversationVideoEventTopicJourneyActionMap"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationVideoEventTopicJourneyActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationVideoEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationVideoEventTopicJourneyActionMap "ConversationVideoEventTopicJourneyActionMap" 2 {
    (
        id: String = "id" with_id,
        version: i64 = "version" with_version,
    )
});
