// @generated from the schema "SupportCenterGlobalStyle"; changes made here are lost at the next generation

/// The schema `SupportCenterGlobalStyle`.
#[repr(C)]
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

crate::runtime::model!(SupportCenterGlobalStyle "SupportCenterGlobalStyle" 6 {
    (
        background_color: ::std::string::String = "backgroundColor" 1 with_background_color,
        primary_color: ::std::string::String = "primaryColor" 1 with_primary_color,
        primary_color_dark: ::std::string::String = "primaryColorDark" 1 with_primary_color_dark,
        primary_color_light: ::std::string::String = "primaryColorLight" 1 with_primary_color_light,
        text_color: ::std::string::String = "textColor" 1 with_text_color,
        font_family: ::std::string::String = "fontFamily" 1 with_font_family,
    )
});
