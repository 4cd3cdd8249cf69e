// @generated from the schema "DynamicGroupQueryPreview"; changes made here are lost at the next generation

/// The schema `DynamicGroupQueryPreview`.
#[repr(C)]
pub struct DynamicGroupQueryPreview {
    /// `userCount`: `integer (int32)`.
    #[doc(alias = "userCount")]
    pub user_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DynamicGroupQueryPreview "DynamicGroupQueryPreview" 1 {
    (
        user_count: i32 = "userCount" 0 with_user_count,
    )
});
