// @generated from the schema "FaxTopicWorkspaceData"; changes made here are lost at the next generation

/// The schema `FaxTopicWorkspaceData`.
#[repr(C)]
pub struct FaxTopicWorkspaceData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FaxTopicWorkspaceData "FaxTopicWorkspaceData" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
