// @generated from the schema "ArchitectFlowNotificationFlowNotification"; changes made here are lost at the next generation

use crate::{
    ArchitectFlowNotificationArchitectOperation, ArchitectFlowNotificationFlowVersion,
};
use crate::runtime::Extra;

/// The schema `ArchitectFlowNotificationFlowNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowNotificationFlowNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `deleted`: `boolean`.
    pub deleted: Option<bool>,
    /// `checkedInVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "checkedInVersion")]
    pub checked_in_version: Option<Box<ArchitectFlowNotificationFlowVersion>>,
    /// `savedVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "savedVersion")]
    pub saved_version: Option<Box<ArchitectFlowNotificationFlowVersion>>,
    /// `publishedVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "publishedVersion")]
    pub published_version: Option<Box<ArchitectFlowNotificationFlowVersion>>,
    /// `currentOperation`: `ArchitectFlowNotificationArchitectOperation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: Option<Box<ArchitectFlowNotificationArchitectOperation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowNotificationFlowNotification "ArchitectFlowNotificationFlowNotification" 8 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        deleted: bool = "deleted" with_deleted,
        checked_in_version: Box<ArchitectFlowNotificationFlowVersion> = "checkedInVersion" with_checked_in_version,
        saved_version: Box<ArchitectFlowNotificationFlowVersion> = "savedVersion" with_saved_version,
        published_version: Box<ArchitectFlowNotificationFlowVersion> = "publishedVersion" with_published_version,
        current_operation: Box<ArchitectFlowNotificationArchitectOperation> = "currentOperation" with_current_operation,
    )
});
