// @generated from the schema "SupportCenterDetailedCategoryModuleTemplate"; changes made here are lost at the next generation

/// The schema `SupportCenterDetailedCategoryModuleTemplate`.
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

impl crate::runtime::Model for SupportCenterDetailedCategoryModuleTemplate {
    const EMPTY: Self = Self {
        active: ::std::option::Option::None,
        sidebar: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterDetailedCategoryModuleTemplate = &<SupportCenterDetailedCategoryModuleTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterDetailedCategoryModuleTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[("active", "active", 1), ("sidebar", "sidebar", 1)],
        fields: &[&E.active, &E.sidebar],
    }
};

crate::runtime::model!(SupportCenterDetailedCategoryModuleTemplate);

crate::runtime::setters!(SupportCenterDetailedCategoryModuleTemplate {
    with_active: active: bool,
    with_sidebar: sidebar: ::std::boxed::Box<crate::SupportCenterDetailedCategoryModuleSidebar>,
});
