// @generated from the schema "PatchTextStyleProperties"; changes made here are lost at the next generation

/// The schema `PatchTextStyleProperties`.
#[repr(C)]
pub struct PatchTextStyleProperties {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchTextStyleProperties "PatchTextStyleProperties" 4 {
    (
        color: ::std::string::String = "color" 0 with_color,
        font: ::std::string::String = "font" 0 with_font,
        font_size: ::std::string::String = "fontSize" 0 with_font_size,
        text_align: crate::runtime::Open<TextAlign> = "textAlign" 0 with_text_align,
    )
});

/// The property `textAlign` of `PatchTextStyleProperties`. Known values: `Left`, `Right`, `Center`.
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
