// @generated from the schema "ArchitectFlowOutcomeNotificationClient"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ArchitectFlowOutcomeNotificationClient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowOutcomeNotificationClient {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowOutcomeNotificationClient "ArchitectFlowOutcomeNotificationClient" 2 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
    )
});
