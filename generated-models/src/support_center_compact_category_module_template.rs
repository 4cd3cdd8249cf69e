// @generated from the schema "SupportCenterCompactCategoryModuleTemplate"; changes made here are lost at the next generation

/// The schema `SupportCenterCompactCategoryModuleTemplate`.
#[repr(C)]
pub struct SupportCenterCompactCategoryModuleTemplate {
    /// `active`: `boolean`, required.
    pub active: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterCompactCategoryModuleTemplate "SupportCenterCompactCategoryModuleTemplate" 1 {
    (
        active: bool = "active" 1 with_active,
    )
});
