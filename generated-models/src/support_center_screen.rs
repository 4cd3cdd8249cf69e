// @generated from the schema "SupportCenterScreen"; changes made here are lost at the next generation

/// The schema `SupportCenterScreen`.
pub struct SupportCenterScreen {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `moduleSettings`: `array of SupportCenterModuleSetting`, required.
    #[doc(alias = "moduleSettings")]
    pub module_settings: ::std::option::Option<
        ::std::vec::Vec<crate::SupportCenterModuleSetting>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterScreen {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        module_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterScreen = &<SupportCenterScreen as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterScreen",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("moduleSettings", "module_settings", 1)],
        fields: &[&E.r#type, &E.module_settings],
    }
};

crate::runtime::model!(SupportCenterScreen);

crate::runtime::setters!(SupportCenterScreen {
    with_type: r#type: crate::runtime::Open<Type>,
    with_module_settings: module_settings: ::std::vec::Vec<crate::SupportCenterModuleSetting>,
});

/// The property `type` of `SupportCenterScreen`. Known values: `Home`, `Category`, `SearchResults`, `Article`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Home,
    Category,
    SearchResults,
    Article,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Home, "Home"),
        (Self::Category, "Category"),
        (Self::SearchResults, "SearchResults"),
        (Self::Article, "Article"),
    ];
}
