// @generated from the schema "SupportCenterScreen"; changes made here are lost at the next generation

/// The schema `SupportCenterScreen`.
#[repr(C)]
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

crate::runtime::model!(SupportCenterScreen "SupportCenterScreen" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        module_settings: ::std::vec::Vec<crate::SupportCenterModuleSetting> = "moduleSettings" 1 with_module_settings,
    )
});

/// The property `type` of `SupportCenterScreen`. Known values: `Home`, `Category`, `SearchResults`, `Article`.
#[non_exhaustive]
pub enum Type {
    Home,
    Category,
    SearchResults,
    Article,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Home, "Home"),
        (Self::Category, "Category"),
        (Self::SearchResults, "SearchResults"),
        (Self::Article, "Article"),
    ];
}
