// @generated from the schema "SupportCenterModuleSetting"; changes made here are lost at the next generation

use crate::{
    SupportCenterCompactCategoryModuleTemplate,
    SupportCenterDetailedCategoryModuleTemplate,
};
use crate::runtime::{Extra, Open};

/// The schema `SupportCenterModuleSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterModuleSetting {
    /// `type`: one of `Search`, `Categories`, `FAQ`, `Contact` and 3 more, required.
    pub r#type: Option<Open<Type>>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `compactCategoryModuleTemplate`: `SupportCenterCompactCategoryModuleTemplate`.
    #[doc(alias = "compactCategoryModuleTemplate")]
    pub compact_category_module_template: Option<
        Box<SupportCenterCompactCategoryModuleTemplate>,
    >,
    /// `detailedCategoryModuleTemplate`: `SupportCenterDetailedCategoryModuleTemplate`.
    #[doc(alias = "detailedCategoryModuleTemplate")]
    pub detailed_category_module_template: Option<
        Box<SupportCenterDetailedCategoryModuleTemplate>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterModuleSetting "SupportCenterModuleSetting" 4 {
    (
        r#type: Open<Type> = "type" with_type required,
        enabled: bool = "enabled" with_enabled required,
        compact_category_module_template: Box<SupportCenterCompactCategoryModuleTemplate> = "compactCategoryModuleTemplate" with_compact_category_module_template,
        detailed_category_module_template: Box<SupportCenterDetailedCategoryModuleTemplate> = "detailedCategoryModuleTemplate" with_detailed_category_module_template,
    )
});

/// The property `type` of `SupportCenterModuleSetting`. Known values: `Search`, `Categories`, `FAQ`, `Contact`, `Results`, `Article`, `TopViewedArticles`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    Search = "Search",
    Categories = "Categories",
    Faq = "FAQ",
    Contact = "Contact",
    Results = "Results",
    Article = "Article",
    TopViewedArticles = "TopViewedArticles",
});
