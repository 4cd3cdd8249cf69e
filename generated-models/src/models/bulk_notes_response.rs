// @generated from the schema "BulkNotesResponse"; changes made here are lost at the next generation

use crate::BulkResponseResultNoteNoteBulkEntityErrorNote;
use crate::runtime::Extra;

/// The schema `BulkNotesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkNotesResponse {
    /// `results`: `array of BulkResponseResultNoteNoteBulkEntityErrorNote`.
    pub results: Option<Vec<BulkResponseResultNoteNoteBulkEntityErrorNote>>,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: Option<i32>,
    /// `errorIndexes`: `array of integer (int32)`.
    #[doc(alias = "errorIndexes")]
    pub error_indexes: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkNotesResponse "BulkNotesResponse" 3 {
    (
        results: Vec<BulkResponseResultNoteNoteBulkEntityErrorNote> = "results" with_results,
        error_count: i32 = "errorCount" with_error_count,
        error_indexes: Vec<i32> = "errorIndexes" with_error_indexes,
    )
});
