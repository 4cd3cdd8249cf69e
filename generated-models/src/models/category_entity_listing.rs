// @generated from the schema "CategoryEntityListing"; changes made here are lost at the next generation

use crate::Category;
use crate::runtime::Extra;

/// The schema `CategoryEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CategoryEntityListing {
    /// `entities`: `array of Category`.
    pub entities: Option<Vec<Category>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CategoryEntityListing "CategoryEntityListing" 5 {
    (
        entities: Vec<Category> = "entities" with_entities,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        total: i64 = "total" with_total,
        page_count: i32 = "pageCount" with_page_count,
    )
});
