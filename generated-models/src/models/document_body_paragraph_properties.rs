// @generated from the schema "DocumentBodyParagraphProperties"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyParagraphProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyParagraphProperties {
    /// `fontSize`: one of `XxSmall`, `XSmall`, `Small`, `Medium` and 4 more.
    #[doc(alias = "fontSize")]
    pub font_size: Option<Open<FontSize>>,
    /// `fontType`: one of `Paragraph`, `Heading1`, `Heading2`, `Heading3` and 4 more.
    #[doc(alias = "fontType")]
    pub font_type: Option<Open<FontType>>,
    /// `textColor`: `string`.
    #[doc(alias = "textColor")]
    pub text_color: Option<String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// `align`: one of `Center`, `Left`, `Right` and `Justify`.
    pub align: Option<Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyParagraphProperties "DocumentBodyParagraphProperties" 6 {
    (
        font_size: Open<FontSize> = "fontSize" with_font_size,
        font_type: Open<FontType> = "fontType" with_font_type,
        text_color: String = "textColor" with_text_color,
        background_color: String = "backgroundColor" with_background_color,
        align: Open<Align> = "align" with_align,
        indentation: f64 = "indentation" with_indentation,
    )
});

/// The property `fontSize` of `DocumentBodyParagraphProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
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

/// The property `fontType` of `DocumentBodyParagraphProperties`. Known values: `Paragraph`, `Heading1`, `Heading2`, `Heading3`, `Heading4`, `Heading5`, `Heading6`, `Preformatted`.
#[repr(u16)]
#[non_exhaustive]
pub enum FontType {
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Preformatted,
}

crate::runtime::values!(FontType {
    Paragraph = "Paragraph",
    Heading1 = "Heading1",
    Heading2 = "Heading2",
    Heading3 = "Heading3",
    Heading4 = "Heading4",
    Heading5 = "Heading5",
    Heading6 = "Heading6",
    Preformatted = "Preformatted",
});

/// The property `align` of `DocumentBodyParagraphProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
#[repr(u16)]
#[non_exhaustive]
pub enum Align {
    Center,
    Left,
    Right,
    Justify,
}

crate::runtime::values!(Align {
    Center = "Center",
    Left = "Left",
    Right = "Right",
    Justify = "Justify",
});
