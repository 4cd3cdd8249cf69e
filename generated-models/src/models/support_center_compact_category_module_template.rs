// @generated from the schema "SupportCenterCompactCategoryModuleTemplate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SupportCenterCompactCategoryModuleTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterCompactCategoryModuleTemplate {
    /// `active`: `boolean`, required.
    pub active: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterCompactCategoryModuleTemplate "SupportCenterCompactCategoryModuleTemplate" 1 {
    (
        active: bool = "active" with_active required,
    )
});
