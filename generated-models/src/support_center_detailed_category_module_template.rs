// @generated from the schema "SupportCenterDetailedCategoryModuleTemplate"; changes made here are lost at the next generation

/// The schema `SupportCenterDetailedCategoryModuleTemplate`.
#[repr(C)]
pub struct SupportCenterDetailedCategoryModuleTemplate {
    /// `active`: `boolean`, required.
    pub active: ::std::option::Option<bool>,
    /// `sidebar`: `SupportCenterDetailedCategoryModuleSidebar`, required.
    pub sidebar: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterDetailedCategoryModuleSidebar>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterDetailedCategoryModuleTemplate "SupportCenterDetailedCategoryModuleTemplate" 2 {
    (
        active: bool = "active" 1 with_active,
        sidebar: ::std::boxed::Box<crate::SupportCenterDetailedCategoryModuleSidebar> = "sidebar" 1 with_sidebar,
    )
});
