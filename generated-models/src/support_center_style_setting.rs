// @generated from the schema "SupportCenterStyleSetting"; changes made here are lost at the next generation

/// The schema `SupportCenterStyleSetting`.
#[repr(C)]
pub struct SupportCenterStyleSetting {
    /// `heroStyle`: `SupportCenterHeroStyle`, required.
    #[doc(alias = "heroStyle")]
    pub hero_style: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterHeroStyle>,
    >,
    /// `globalStyle`: `SupportCenterGlobalStyle`, required.
    #[doc(alias = "globalStyle")]
    pub global_style: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterGlobalStyle>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterStyleSetting "SupportCenterStyleSetting" 2 {
    (
        hero_style: ::std::boxed::Box<crate::SupportCenterHeroStyle> = "heroStyle" 1 with_hero_style,
        global_style: ::std::boxed::Box<crate::SupportCenterGlobalStyle> = "globalStyle" 1 with_global_style,
    )
});
