// @generated from the schema "CriteriaCategoryInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CriteriaCategoryInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CriteriaCategoryInfo {
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: Option<String>,
    /// `displayOrder`: `integer (int32)`.
    #[doc(alias = "displayOrder")]
    pub display_order: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CriteriaCategoryInfo "CriteriaCategoryInfo" 2 {
    (
        category_id: String = "categoryId" with_category_id,
        display_order: i32 = "displayOrder" with_display_order,
    )
});
