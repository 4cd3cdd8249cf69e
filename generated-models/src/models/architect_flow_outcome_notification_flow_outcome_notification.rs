// @generated from the schema "ArchitectFlowOutcomeNotificationFlowOutcomeNotification"; changes made here are lost at the next generation

use crate::ArchitectFlowOutcomeNotificationArchitectOperation;
use crate::runtime::Extra;

/// The schema `ArchitectFlowOutcomeNotificationFlowOutcomeNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowOutcomeNotificationFlowOutcomeNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `currentOperation`: `ArchitectFlowOutcomeNotificationArchitectOperation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: Option<
        Box<ArchitectFlowOutcomeNotificationArchitectOperation>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowOutcomeNotificationFlowOutcomeNotification "ArchitectFlowOutcomeNotificationFlowOutcomeNotification" 4 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        current_operation: Box<ArchitectFlowOutcomeNotificationArchitectOperation> = "currentOperation" with_current_operation,
    )
});
