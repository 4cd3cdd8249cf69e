// @generated from the schema "ArchitectPromptNotificationPromptNotification"; changes made here are lost at the next generation

use crate::ArchitectPromptNotificationArchitectOperation;
use crate::runtime::Extra;

/// The schema `ArchitectPromptNotificationPromptNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectPromptNotificationPromptNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `currentOperation`: `ArchitectPromptNotificationArchitectOperation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: Option<Box<ArchitectPromptNotificationArchitectOperation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectPromptNotificationPromptNotification "ArchitectPromptNotificationPromptNotification" 4 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        current_operation: Box<ArchitectPromptNotificationArchitectOperation> = "currentOperation" with_current_operation,
    )
});
