// @generated from the schema "PagingSpec"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PagingSpec`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PagingSpec {
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PagingSpec "PagingSpec" 2 {
    (
        page_size: i32 = "pageSize" with_page_size required,
        page_number: i32 = "pageNumber" with_page_number required,
    )
});
