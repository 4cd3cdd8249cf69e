// @generated from the schema "SupportCenterDetailedCategoryModuleSidebar"; changes made here are lost at the next generation

/// The schema `SupportCenterDetailedCategoryModuleSidebar`.
#[repr(C)]
pub struct SupportCenterDetailedCategoryModuleSidebar {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterDetailedCategoryModuleSidebar "SupportCenterDetailedCategoryModuleSidebar" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
