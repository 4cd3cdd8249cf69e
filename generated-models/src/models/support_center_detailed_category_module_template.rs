// @generated from the schema "SupportCenterDetailedCategoryModuleTemplate"; changes made here are lost at the next generation

use crate::SupportCenterDetailedCategoryModuleSidebar;
use crate::runtime::Extra;

/// The schema `SupportCenterDetailedCategoryModuleTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterDetailedCategoryModuleTemplate {
    /// `active`: `boolean`, required.
    pub active: Option<bool>,
    /// `sidebar`: `SupportCenterDetailedCategoryModuleSidebar`, required.
    pub sidebar: Option<Box<SupportCenterDetailedCategoryModuleSidebar>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterDetailedCategoryModuleTemplate "SupportCenterDetailedCategoryModuleTemplate" 2 {
    (
        active: bool = "active" with_active required,
        sidebar: Box<SupportCenterDetailedCategoryModuleSidebar> = "sidebar" with_sidebar required,
    )
});
