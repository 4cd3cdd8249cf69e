// @generated from the schema "BulkNotesRequest"; changes made here are lost at the next generation

use crate::Note;
use crate::runtime::Extra;

/// The schema `BulkNotesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkNotesRequest {
    /// `entities`: `array of Note`.
    pub entities: Option<Vec<Note>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkNotesRequest "BulkNotesRequest" 1 {
    (
        entities: Vec<Note> = "entities" with_entities,
    )
});
