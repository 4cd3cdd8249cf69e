// @generated from the schema "SupportCenterModuleSetting"; changes made here are lost at the next generation

/// The schema `SupportCenterModuleSetting`.
#[repr(C)]
pub struct SupportCenterModuleSetting {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `compactCategoryModuleTemplate`: `SupportCenterCompactCategoryModuleTemplate`.
    #[doc(alias = "compactCategoryModuleTemplate")]
    pub compact_category_module_template: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterCompactCategoryModuleTemplate>,
    >,
    /// `detailedCategoryModuleTemplate`: `SupportCenterDetailedCategoryModuleTemplate`.
    #[doc(alias = "detailedCategoryModuleTemplate")]
    pub detailed_category_module_template: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterDetailedCategoryModuleTemplate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterModuleSetting "SupportCenterModuleSetting" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        enabled: bool = "enabled" 1 with_enabled,
        compact_category_module_template: ::std::boxed::Box<crate::SupportCenterCompactCategoryModuleTemplate> = "compactCategoryModuleTemplate" 0 with_compact_category_module_template,
        detailed_category_module_template: ::std::boxed::Box<crate::SupportCenterDetailedCategoryModuleTemplate> = "detailedCategoryModuleTemplate" 0 with_detailed_category_module_template,
    )
});

/// The property `type` of `SupportCenterModuleSetting`. Known values: `Search`, `Categories`, `FAQ`, `Contact`, `Results`, `Article`, `TopViewedArticles`.
#[non_exhaustive]
pub enum Type {
    Search,
    Categories,
    Faq,
    Contact,
    Results,
    Article,
    TopViewedArticles,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Search, "Search"),
        (Self::Categories, "Categories"),
        (Self::Faq, "FAQ"),
        (Self::Contact, "Contact"),
        (Self::Results, "Results"),
        (Self::Article, "Article"),
        (Self::TopViewedArticles, "TopViewedArticles"),
    ];
}
