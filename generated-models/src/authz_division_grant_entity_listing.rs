// @generated from the schema "AuthzDivisionGrantEntityListing"; changes made here are lost at the next generation

/// The schema `AuthzDivisionGrantEntityListing`.
#[repr(C)]
pub struct AuthzDivisionGrantEntityListing {
    /// `entities`: `array of AuthzGrant`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AuthzGrant>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuthzDivisionGrantEntityListing "AuthzDivisionGrantEntityListing" 5 {
    (
        entities: ::std::vec::Vec<crate::AuthzGrant> = "entities" 0 with_entities,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        total: i64 = "total" 0 with_total,
        page_count: i32 = "pageCount" 0 with_page_count,
    )
});
