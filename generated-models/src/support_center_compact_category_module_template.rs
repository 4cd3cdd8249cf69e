// @generated from the schema "SupportCenterCompactCategoryModuleTemplate"; changes made here are lost at the next generation

/// The schema `SupportCenterCompactCategoryModuleTemplate`.
pub struct SupportCenterCompactCategoryModuleTemplate {
    /// `active`: `boolean`, required.
    pub active: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterCompactCategoryModuleTemplate {
    const EMPTY: Self = Self {
        active: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterCompactCategoryModuleTemplate = &<SupportCenterCompactCategoryModuleTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterCompactCategoryModuleTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[("active", "active", 1)],
        fields: &[&E.active],
    }
};

crate::runtime::model!(SupportCenterCompactCategoryModuleTemplate);

crate::runtime::setters!(SupportCenterCompactCategoryModuleTemplate {
    with_active: active: bool,
});
