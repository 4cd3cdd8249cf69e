// @generated from the schema "SupportCenterDetailedCategoryModuleSidebar"; changes made here are lost at the next generation

/// The schema `SupportCenterDetailedCategoryModuleSidebar`.
pub struct SupportCenterDetailedCategoryModuleSidebar {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterDetailedCategoryModuleSidebar {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterDetailedCategoryModuleSidebar = &<SupportCenterDetailedCategoryModuleSidebar as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterDetailedCategoryModuleSidebar",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(SupportCenterDetailedCategoryModuleSidebar);

crate::runtime::setters!(SupportCenterDetailedCategoryModuleSidebar {
    with_enabled: enabled: bool,
});
