// @generated from the schema "EntityChange"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EntityChange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EntityChange {
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: Option<String>,
    /// `oldValues`: `array of string`.
    #[doc(alias = "oldValues")]
    pub old_values: Option<Vec<String>>,
    /// `newValues`: `array of string`.
    #[doc(alias = "newValues")]
    pub new_values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EntityChange "EntityChange" 5 {
    (
        entity_id: String = "entityId" with_entity_id,
        entity_name: String = "entityName" with_entity_name,
        entity_type: String = "entityType" with_entity_type,
        old_values: Vec<String> = "oldValues" with_old_values,
        new_values: Vec<String> = "newValues" with_new_values,
    )
});
