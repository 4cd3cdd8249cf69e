// @generated from the schema "ContentManagementSingleDocumentTopicWorkspaceData"; changes made here are lost at the next generation

/// The schema `ContentManagementSingleDocumentTopicWorkspaceData`.
#[repr(C)]
pub struct ContentManagementSingleDocumentTopicWorkspaceData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentManagementSingleDocumentTopicWorkspaceData "ContentManagementSingleDocumentTopicWorkspaceData" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
