// @generated from the schema "CriteriaCategoryInfo"; changes made here are lost at the next generation

/// The schema `CriteriaCategoryInfo`.
#[repr(C)]
pub struct CriteriaCategoryInfo {
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: ::std::option::Option<::std::string::String>,
    /// `displayOrder`: `integer (int32)`.
    #[doc(alias = "displayOrder")]
    pub display_order: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CriteriaCategoryInfo "CriteriaCategoryInfo" 2 {
    (
        category_id: ::std::string::String = "categoryId" 0 with_category_id,
        display_order: i32 = "displayOrder" 0 with_display_order,
    )
});
