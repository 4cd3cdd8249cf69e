// @generated from the schema "SupportCenterGlobalStyle"; changes made here are lost at the next generation

/// The schema `SupportCenterGlobalStyle`.
pub struct SupportCenterGlobalStyle {
    /// `backgroundColor`: `string`, required.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `primaryColor`: `string`, required.
    #[doc(alias = "primaryColor")]
    pub primary_color: ::std::option::Option<::std::string::String>,
    /// `primaryColorDark`: `string`, required.
    #[doc(alias = "primaryColorDark")]
    pub primary_color_dark: ::std::option::Option<::std::string::String>,
    /// `primaryColorLight`: `string`, required.
    #[doc(alias = "primaryColorLight")]
    pub primary_color_light: ::std::option::Option<::std::string::String>,
    /// `textColor`: `string`, required.
    #[doc(alias = "textColor")]
    pub text_color: ::std::option::Option<::std::string::String>,
    /// `fontFamily`: `string`, required.
    #[doc(alias = "fontFamily")]
    pub font_family: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterGlobalStyle {
    const EMPTY: Self = Self {
        background_color: ::std::option::Option::None,
        primary_color: ::std::option::Option::None,
        primary_color_dark: ::std::option::Option::None,
        primary_color_light: ::std::option::Option::None,
        text_color: ::std::option::Option::None,
        font_family: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterGlobalStyle = &<SupportCenterGlobalStyle as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterGlobalStyle",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("backgroundColor", "background_color", 1),
            ("primaryColor", "primary_color", 1),
            ("primaryColorDark", "primary_color_dark", 1),
            ("primaryColorLight", "primary_color_light", 1),
            ("textColor", "text_color", 1),
            ("fontFamily", "font_family", 1),
        ],
        fields: &[
            &E.background_color,
            &E.primary_color,
            &E.primary_color_dark,
            &E.primary_color_light,
            &E.text_color,
            &E.font_family,
        ],
    }
};

crate::runtime::model!(SupportCenterGlobalStyle);

crate::runtime::setters!(SupportCenterGlobalStyle {
    with_background_color: background_color: ::std::string::String,
    with_primary_color: primary_color: ::std::string::String,
    with_primary_color_dark: primary_color_dark: ::std::string::String,
    with_primary_color_light: primary_color_light: ::std::string::String,
    with_text_color: text_color: ::std::string::String,
    with_font_family: font_family: ::std::string::String,
});
