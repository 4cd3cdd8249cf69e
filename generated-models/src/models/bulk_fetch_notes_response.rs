// @generated from the schema "BulkFetchNotesResponse"; changes made here are lost at the next generation

use crate::BulkResponseResultNoteEntityBulkEntityErrorEntity;
use crate::runtime::Extra;

/// The schema `BulkFetchNotesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkFetchNotesResponse {
    /// `results`: `array of BulkResponseResultNoteEntityBulkEntityErrorEntity`.
    pub results: Option<Vec<BulkResponseResultNoteEntityBulkEntityErrorEntity>>,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: Option<i32>,
    /// `errorIndexes`: `array of integer (int32)`.
    #[doc(alias = "errorIndexes")]
    pub error_indexes: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkFetchNotesResponse "BulkFetchNotesResponse" 3 {
    (
        results: Vec<BulkResponseResultNoteEntityBulkEntityErrorEntity> = "results" with_results,
        error_count: i32 = "errorCount" with_error_count,
        error_indexes: Vec<i32> = "errorIndexes" with_error_indexes,
    )
});
