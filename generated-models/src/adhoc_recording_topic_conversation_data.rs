// @generated from the schema "AdhocRecordingTopicConversationData"; changes made here are lost at the next generation

/// The schema `AdhocRecordingTopicConversationData`.
#[repr(C)]
pub struct AdhocRecordingTopicConversationData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdhocRecordingTopicConversationData "AdhocRecordingTopicConversationData" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
