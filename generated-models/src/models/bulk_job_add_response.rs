// @generated from the schema "BulkJobAddResponse"; changes made here are lost at the next generation

use crate::BulkJobAddResult;
use crate::runtime::Extra;

/// The schema `BulkJobAddResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkJobAddResponse {
    /// `results`: `array of BulkJobAddResult`.
    pub results: Option<Vec<BulkJobAddResult>>,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: Option<i32>,
    /// `errorIndexes`: `array of integer (int32)`.
    #[doc(alias = "errorIndexes")]
    pub error_indexes: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkJobAddResponse "BulkJobAddResponse" 3 {
    (
        results: Vec<BulkJobAddResult> = "results" with_results,
        error_count: i32 = "errorCount" with_error_count,
        error_indexes: Vec<i32> = "errorIndexes" with_error_indexes,
    )
});
