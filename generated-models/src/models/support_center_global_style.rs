// @generated from the schema "SupportCenterGlobalStyle"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SupportCenterGlobalStyle`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterGlobalStyle {
    /// `backgroundColor`: `string`, required.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// `primaryColor`: `string`, required.
    #[doc(alias = "primaryColor")]
    pub primary_color: Option<String>,
    /// `primaryColorDark`: `string`, required.
    #[doc(alias = "primaryColorDark")]
    pub primary_color_dark: Option<String>,
    /// `primaryColorLight`: `string`, required.
    #[doc(alias = "primaryColorLight")]
    pub primary_color_light: Option<String>,
    /// `textColor`: `string`, required.
    #[doc(alias = "textColor")]
    pub text_color: Option<String>,
    /// `fontFamily`: `string`, required.
    #[doc(alias = "fontFamily")]
    pub font_family: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterGlobalStyle "SupportCenterGlobalStyle" 6 {
    (
        background_color: String = "backgroundColor" with_background_color required,
        primary_color: String = "primaryColor" with_primary_color required,
        primary_color_dark: String = "primaryColorDark" with_primary_color_dark required,
        primary_color_light: String = "primaryColorLight" with_primary_color_light required,
        text_color: String = "textColor" with_text_color required,
        font_family: String = "fontFamily" with_font_family required,
    )
});
