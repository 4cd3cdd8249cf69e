// @generated from the schema "ContentManagementSingleDocumentTopicUserData"; changes made here are lost at the next generation

/// The schema `ContentManagementSingleDocumentTopicUserData`.
#[repr(C)]
pub struct ContentManagementSingleDocumentTopicUserData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentManagementSingleDocumentTopicUserData "ContentManagementSingleDocumentTopicUserData" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
    )
});
