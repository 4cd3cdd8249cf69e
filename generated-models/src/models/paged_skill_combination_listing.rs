// @generated from the schema "PagedSkillCombinationListing"; changes made here are lost at the next generation

use crate::SkillCombinationInfo;
use crate::runtime::Extra;

/// The schema `PagedSkillCombinationListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PagedSkillCombinationListing {
    /// `entities`: `array of SkillCombinationInfo`.
    pub entities: Option<Vec<SkillCombinationInfo>>,
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

crate::runtime::model!(PagedSkillCombinationListing "PagedSkillCombinationListing" 5 {
    (
        entities: Vec<SkillCombinationInfo> = "entities" with_entities,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        total: i64 = "total" with_total,
        page_count: i32 = "pageCount" with_page_count,
    )
});
