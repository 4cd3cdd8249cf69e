// @generated from the schema "SupportCenterModuleSetting"; changes made here are lost at the next generation

/// The schema `SupportCenterModuleSetting`.
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

impl crate::runtime::Model for SupportCenterModuleSetting {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        compact_category_module_template: ::std::option::Option::None,
        detailed_category_module_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterModuleSetting = &<SupportCenterModuleSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterModuleSetting",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("enabled", "enabled", 1),
            ("compactCategoryModuleTemplate", "compact_category_module_template", 0),
            ("detailedCategoryModuleTemplate", "detailed_category_module_template", 0),
        ],
        fields: &[
            &E.r#type,
            &E.enabled,
            &E.compact_category_module_template,
            &E.detailed_category_module_template,
        ],
    }
};

crate::runtime::model!(SupportCenterModuleSetting);

crate::runtime::setters!(SupportCenterModuleSetting {
    with_type: r#type: crate::runtime::Open<Type>,
    with_enabled: enabled: bool,
    with_compact_category_module_template: compact_category_module_template: ::std::boxed::Box<crate::SupportCenterCompactCategoryModuleTemplate>,
    with_detailed_category_module_template: detailed_category_module_template: ::std::boxed::Box<crate::SupportCenterDetailedCategoryModuleTemplate>,
});

/// The property `type` of `SupportCenterModuleSetting`. Known values: `Search`, `Categories`, `FAQ`, `Contact`, `Results`, `Article`, `TopViewedArticles`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
