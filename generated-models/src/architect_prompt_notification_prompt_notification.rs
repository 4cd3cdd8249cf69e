// @generated from the schema "ArchitectPromptNotificationPromptNotification"; changes made here are lost at the next generation

/// The schema `ArchitectPromptNotificationPromptNotification`.
#[repr(C)]
pub struct ArchitectPromptNotificationPromptNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `currentOperation`: `ArchitectPromptNotificationArchitectOperation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectPromptNotificationArchitectOperation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectPromptNotificationPromptNotification "ArchitectPromptNotificationPromptNotification" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        current_operation: ::std::boxed::Box<crate::ArchitectPromptNotificationArchitectOperation> = "currentOperation" 0 with_current_operation,
    )
});
