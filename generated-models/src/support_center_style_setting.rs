// @generated from the schema "SupportCenterStyleSetting"; changes made here are lost at the next generation

/// The schema `SupportCenterStyleSetting`.
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

impl crate::runtime::Model for SupportCenterStyleSetting {
    const EMPTY: Self = Self {
        hero_style: ::std::option::Option::None,
        global_style: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterStyleSetting = &<SupportCenterStyleSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterStyleSetting",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("heroStyle", "hero_style", 1),
            ("globalStyle", "global_style", 1),
        ],
        fields: &[&E.hero_style, &E.global_style],
    }
};

crate::runtime::model!(SupportCenterStyleSetting);

crate::runtime::setters!(SupportCenterStyleSetting {
    with_hero_style: hero_style: ::std::boxed::Box<crate::SupportCenterHeroStyle>,
    with_global_style: global_style: ::std::boxed::Box<crate::SupportCenterGlobalStyle>,
});
