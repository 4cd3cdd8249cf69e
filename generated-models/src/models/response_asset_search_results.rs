// @generated from the schema "ResponseAssetSearchResults"; changes made here are lost at the next generation

use crate::ResponseAsset;
use crate::runtime::Extra;

/// The schema `ResponseAssetSearchResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseAssetSearchResults {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `results`: `array of ResponseAsset`.
    pub results: Option<Vec<ResponseAsset>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseAssetSearchResults "ResponseAssetSearchResults" 5 {
    (
        total: i64 = "total" with_total,
        page_count: i32 = "pageCount" with_page_count,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        results: Vec<ResponseAsset> = "results" with_results,
    )
});
