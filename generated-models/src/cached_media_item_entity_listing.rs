// @generated from the schema "CachedMediaItemEntityListing"; changes made here are lost at the next generation

/// The schema `CachedMediaItemEntityListing`.
#[repr(C)]
pub struct CachedMediaItemEntityListing {
    /// `entities`: `array of CachedMediaItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::CachedMediaItem>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `firstUri`: `string (uri)`.
    #[doc(alias = "firstUri")]
    pub first_uri: ::std::option::Option<::std::string::String>,
    /// `lastUri`: `string (uri)`.
    #[doc(alias = "lastUri")]
    pub last_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CachedMediaItemEntityListing "CachedMediaItemEntityListing" 10 {
    (
        entities: ::std::vec::Vec<crate::CachedMediaItem> = "entities" 0 with_entities,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        total: i64 = "total" 0 with_total,
        first_uri: ::std::string::String = "firstUri" 0 with_first_uri,
        last_uri: ::std::string::String = "lastUri" 0 with_last_uri,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        previous_uri: ::std::string::String = "previousUri" 0 with_previous_uri,
        page_count: i32 = "pageCount" 0 with_page_count,
    )
});
