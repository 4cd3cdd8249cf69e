// @generated from the schema "CtaButtonStyleProperties"; changes made here are lost at the next generation

/// The schema `CtaButtonStyleProperties`.
#[repr(C)]
pub struct CtaButtonStyleProperties {
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `font`: `string`.
    pub font: ::std::option::Option<::std::string::String>,
    /// `fontSize`: `string`.
    #[doc(alias = "fontSize")]
    pub font_size: ::std::option::Option<::std::string::String>,
    /// `textAlign`: `string`.
    #[doc(alias = "textAlign")]
    pub text_align: ::std::option::Option<crate::runtime::Open<TextAlign>>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CtaButtonStyleProperties "CtaButtonStyleProperties" 5 {
    (
        color: ::std::string::String = "color" 0 with_color,
        font: ::std::string::String = "font" 0 with_font,
        font_size: ::std::string::String = "fontSize" 0 with_font_size,
        text_align: crate::runtime::Open<TextAlign> = "textAlign" 0 with_text_align,
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
    )
});

/// The property `textAlign` of `CtaButtonStyleProperties`. Known values: `Left`, `Right`, `Center`.
#[non_exhaustive]
pub enum TextAlign {
    Left,
    Right,
    Center,
}

crate::runtime::known!(TextAlign);

impl crate::runtime::Enum for TextAlign {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Left, "Left"),
        (Self::Right, "Right"),
        (Self::Center, "Center"),
    ];
}
