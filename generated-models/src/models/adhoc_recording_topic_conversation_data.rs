// @generated from the schema "AdhocRecordingTopicConversationData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AdhocRecordingTopicConversationData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdhocRecordingTopicConversationData {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdhocRecordingTopicConversationData "AdhocRecordingTopicConversationData" 1 {
    (
        id: String = "id" with_id,
    )
});
