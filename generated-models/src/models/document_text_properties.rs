// @generated from the schema "DocumentTextProperties"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentTextProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentTextProperties {
    /// `fontSize`: one of `XxSmall`, `XSmall`, `Small`, `Medium` and 4 more.
    #[doc(alias = "fontSize")]
    pub font_size: Option<Open<FontSize>>,
    /// `textColor`: `string`.
    #[doc(alias = "textColor")]
    pub text_color: Option<String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentTextProperties "DocumentTextProperties" 3 {
    (
        font_size: Open<FontSize> = "fontSize" with_font_size,
        text_color: String = "textColor" with_text_color,
        background_color: String = "backgroundColor" with_background_color,
    )
});

/// The property `fontSize` of `DocumentTextProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
#[repr(u16)]
#[non_exhaustive]
pub enum FontSize {
    XxSmall,
    XSmall,
    Small,
    Medium,
    Large,
    XLarge,
    XxLarge,
    XxxLarge,
}

crate::runtime::values!(FontSize {
    XxSmall = "XxSmall",
    XSmall = "XSmall",
    Small = "Small",
    Medium = "Medium",
    Large = "Large",
    XLarge = "XLarge",
    XxLarge = "XxLarge",
    XxxLarge = "XxxLarge",
});
