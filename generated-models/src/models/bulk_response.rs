// @generated from the schema "BulkResponse"; changes made here are lost at the next generation

use crate::BulkResult;
use crate::runtime::Extra;

/// The schema `BulkResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponse {
    /// `results`: `array of BulkResult`.
    pub results: Option<Vec<BulkResult>>,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: Option<i32>,
    /// `errorIndexes`: `array of integer (int32)`.
    #[doc(alias = "errorIndexes")]
    pub error_indexes: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponse "BulkResponse" 3 {
    (
        results: Vec<BulkResult> = "results" with_results,
        error_count: i32 = "errorCount" with_error_count,
        error_indexes: Vec<i32> = "errorIndexes" with_error_indexes,
    )
});
