// @generated from the schema "AdhocRecordingTopicWorkspaceData"; changes made here are lost at the next generation

/// The schema `AdhocRecordingTopicWorkspaceData`.
#[repr(C)]
pub struct AdhocRecordingTopicWorkspaceData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdhocRecordingTopicWorkspaceData "AdhocRecordingTopicWorkspaceData" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
