// @generated from the schema "ArchitectFlowNotificationFlowNotification"; changes made here are lost at the next generation

/// The schema `ArchitectFlowNotificationFlowNotification`.
#[repr(C)]
pub struct ArchitectFlowNotificationFlowNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `checkedInVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "checkedInVersion")]
    pub checked_in_version: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    >,
    /// `savedVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "savedVersion")]
    pub saved_version: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    >,
    /// `publishedVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "publishedVersion")]
    pub published_version: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    >,
    /// `currentOperation`: `ArchitectFlowNotificationArchitectOperation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationArchitectOperation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectFlowNotificationFlowNotification "ArchitectFlowNotificationFlowNotification" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        deleted: bool = "deleted" 0 with_deleted,
        checked_in_version: ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion> = "checkedInVersion" 0 with_checked_in_version,
        saved_version: ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion> = "savedVersion" 0 with_saved_version,
        published_version: ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion> = "publishedVersion" 0 with_published_version,
        current_operation: ::std::boxed::Box<crate::ArchitectFlowNotificationArchitectOperation> = "currentOperation" 0 with_current_operation,
    )
});
