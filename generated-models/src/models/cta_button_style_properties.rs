// @generated from the schema "CtaButtonStyleProperties"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CtaButtonStyleProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CtaButtonStyleProperties {
    /// `color`: `string`.
    pub color: Option<String>,
    /// `font`: `string`.
    pub font: Option<String>,
    /// `fontSize`: `string`.
    #[doc(alias = "fontSize")]
    pub font_size: Option<String>,
    /// `textAlign`: one of `Left`, `Right` and `Center`.
    #[doc(alias = "textAlign")]
    pub text_align: Option<Open<TextAlign>>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CtaButtonStyleProperties "CtaButtonStyleProperties" 5 {
    (
        color: String = "color" with_color,
        font: String = "font" with_font,
        font_size: String = "fontSize" with_font_size,
        text_align: Open<TextAlign> = "textAlign" with_text_align,
        background_color: String = "backgroundColor" with_background_color,
    )
});

/// The property `textAlign` of `CtaButtonStyleProperties`. Known values: `Left`, `Right`, `Center`.
#[repr(u16)]
#[non_exhaustive]
pub enum TextAlign {
    Left,
    Right,
    Center,
}

crate::runtime::values!(TextAlign {
    Left = "Left",
    Right = "Right",
    Center = "Center",
});
