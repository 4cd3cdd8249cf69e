// @generated from the schema "ContentManagementWorkspaceDocumentsTopicWorkspaceData"; changes made here are lost at the next generation

/// The schema `ContentManagementWorkspaceDocumentsTopicWorkspaceData`.
#[repr(C)]
pub struct ContentManagementWorkspaceDocumentsTopicWorkspaceData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentManagementWorkspaceDocumentsTopicWorkspaceData "ContentManagementWorkspaceDocumentsTopicWorkspaceData" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
