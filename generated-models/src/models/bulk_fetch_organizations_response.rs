// @generated from the schema "BulkFetchOrganizationsResponse"; changes made here are lost at the next generation

use crate::BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity;
use crate::runtime::Extra;

/// The schema `BulkFetchOrganizationsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkFetchOrganizationsResponse {
    /// `results`: `array of BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity`.
    pub results: Option<
        Vec<BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity>,
    >,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: Option<i32>,
    /// `errorIndexes`: `array of integer (int32)`.
    #[doc(alias = "errorIndexes")]
    pub error_indexes: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkFetchOrganizationsResponse "BulkFetchOrganizationsResponse" 3 {
    (
        results: Vec<BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity> = "results" with_results,
        error_count: i32 = "errorCount" with_error_count,
        error_indexes: Vec<i32> = "errorIndexes" with_error_indexes,
    )
});
