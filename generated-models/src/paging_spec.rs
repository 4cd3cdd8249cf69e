// @generated from the schema "PagingSpec"; changes made here are lost at the next generation

/// The schema `PagingSpec`.
#[repr(C)]
pub struct PagingSpec {
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PagingSpec "PagingSpec" 2 {
    (
        page_size: i32 = "pageSize" 1 with_page_size,
        page_number: i32 = "pageNumber" 1 with_page_number,
    )
});
