// @generated from the schema "ResponseAssetSearchResults"; changes made here are lost at the next generation

/// The schema `ResponseAssetSearchResults`.
#[repr(C)]
pub struct ResponseAssetSearchResults {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `results`: `array of ResponseAsset`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::ResponseAsset>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseAssetSearchResults "ResponseAssetSearchResults" 5 {
    (
        total: i64 = "total" 0 with_total,
        page_count: i32 = "pageCount" 0 with_page_count,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        results: ::std::vec::Vec<crate::ResponseAsset> = "results" 0 with_results,
    )
});
