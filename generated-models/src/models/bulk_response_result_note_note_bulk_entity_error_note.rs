// @generated from the schema "BulkResponseResultNoteNoteBulkEntityErrorNote"; changes made here are lost at the next generation

use crate::{BulkEntityErrorNote, Note};
use crate::runtime::Extra;

/// The schema `BulkResponseResultNoteNoteBulkEntityErrorNote`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultNoteNoteBulkEntityErrorNote {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `Note`.
    pub entity: Option<Box<Note>>,
    /// `error`: `BulkEntityErrorNote`.
    pub error: Option<Box<BulkEntityErrorNote>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultNoteNoteBulkEntityErrorNote "BulkResponseResultNoteNoteBulkEntityErrorNote" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: Box<Note> = "entity" with_entity,
        error: Box<BulkEntityErrorNote> = "error" with_error,
    )
});
