// @generated from the schema "DocumentBodyListItemProperties"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyListItemProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyListItemProperties {
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// `align`: one of `Center`, `Left`, `Right` and `Justify`.
    pub align: Option<Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: Option<f64>,
    /// `fontSize`: one of `XxSmall`, `XSmall`, `Small`, `Medium` and 4 more.
    #[doc(alias = "fontSize")]
    pub font_size: Option<Open<FontSize>>,
    /// `fontType`: one of `Paragraph`, `Heading1`, `Heading2`, `Heading3` and 4 more.
    #[doc(alias = "fontType")]
    pub font_type: Option<Open<FontType>>,
    /// `textColor`: `string`.
    #[doc(alias = "textColor")]
    pub text_color: Option<String>,
    /// `unorderedType`: one of `Normal`, `Square`, `Circle` and `None`.
    #[doc(alias = "unorderedType")]
    pub unordered_type: Option<Open<UnorderedType>>,
    /// `orderedType`: one of `Number`, `LowerAlpha`, `LowerGreek`, `LowerRoman` and 3 more.
    #[doc(alias = "orderedType")]
    pub ordered_type: Option<Open<OrderedType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyListItemProperties "DocumentBodyListItemProperties" 8 {
    (
        background_color: String = "backgroundColor" with_background_color,
        align: Open<Align> = "align" with_align,
        indentation: f64 = "indentation" with_indentation,
        font_size: Open<FontSize> = "fontSize" with_font_size,
        font_type: Open<FontType> = "fontType" with_font_type,
        text_color: String = "textColor" with_text_color,
        unordered_type: Open<UnorderedType> = "unorderedType" with_unordered_type,
        ordered_type: Open<OrderedType> = "orderedType" with_ordered_type,
    )
});

/// The property `align` of `DocumentBodyListItemProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
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

/// The property `fontSize` of `DocumentBodyListItemProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
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

/// The property `fontType` of `DocumentBodyListItemProperties`. Known values: `Paragraph`, `Heading1`, `Heading2`, `Heading3`, `Heading4`, `Heading5`, `Heading6`, `Preformatted`.
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

/// The property `unorderedType` of `DocumentBodyListItemProperties`. Known values: `Normal`, `Square`, `Circle`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum UnorderedType {
    Normal,
    Square,
    Circle,
    None,
}

crate::runtime::values!(UnorderedType {
    Normal = "Normal",
    Square = "Square",
    Circle = "Circle",
    None = "None",
});

/// The property `orderedType` of `DocumentBodyListItemProperties`. Known values: `Number`, `LowerAlpha`, `LowerGreek`, `LowerRoman`, `UpperAlpha`, `UpperRoman`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum OrderedType {
    Number,
    LowerAlpha,
    LowerGreek,
    LowerRoman,
    UpperAlpha,
    UpperRoman,
    None,
}

crate::runtime::values!(OrderedType {
    Number = "Number",
    LowerAlpha = "LowerAlpha",
    LowerGreek = "LowerGreek",
    LowerRoman = "LowerRoman",
    UpperAlpha = "UpperAlpha",
    UpperRoman = "UpperRoman",
    None = "None",
});
