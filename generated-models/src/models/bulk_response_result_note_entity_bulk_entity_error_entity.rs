// @generated from the schema "BulkResponseResultNoteEntityBulkEntityErrorEntity"; changes made here are lost at the next generation

use crate::{BulkEntityErrorEntity, Note};
use crate::runtime::Extra;

/// The schema `BulkResponseResultNoteEntityBulkEntityErrorEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultNoteEntityBulkEntityErrorEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `Note`.
    pub entity: Option<Box<Note>>,
    /// `error`: `BulkEntityErrorEntity`.
    pub error: Option<Box<BulkEntityErrorEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultNoteEntityBulkEntityErrorEntity "BulkResponseResultNoteEntityBulkEntityErrorEntity" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: Box<Note> = "entity" with_entity,
        error: Box<BulkEntityErrorEntity> = "error" with_error,
    )
});
