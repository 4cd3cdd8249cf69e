// @generated from the schema "DocumentBodyParagraphProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyParagraphProperties`.
#[repr(C)]
pub struct DocumentBodyParagraphProperties {
    /// `fontSize`: `string`.
    #[doc(alias = "fontSize")]
    pub font_size: ::std::option::Option<crate::runtime::Open<FontSize>>,
    /// `fontType`: `string`.
    #[doc(alias = "fontType")]
    pub font_type: ::std::option::Option<crate::runtime::Open<FontType>>,
    /// `textColor`: `string`.
    #[doc(alias = "textColor")]
    pub text_color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `align`: `string`.
    pub align: ::std::option::Option<crate::runtime::Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyParagraphProperties "DocumentBodyParagraphProperties" 6 {
    (
        font_size: crate::runtime::Open<FontSize> = "fontSize" 0 with_font_size,
        font_type: crate::runtime::Open<FontType> = "fontType" 0 with_font_type,
        text_color: ::std::string::String = "textColor" 0 with_text_color,
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
        align: crate::runtime::Open<Align> = "align" 0 with_align,
        indentation: f64 = "indentation" 0 with_indentation,
    )
});

/// The property `fontSize` of `DocumentBodyParagraphProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
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

crate::runtime::known!(FontSize);

impl crate::runtime::Enum for FontSize {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::XxSmall, "XxSmall"),
        (Self::XSmall, "XSmall"),
        (Self::Small, "Small"),
        (Self::Medium, "Medium"),
        (Self::Large, "Large"),
        (Self::XLarge, "XLarge"),
        (Self::XxLarge, "XxLarge"),
        (Self::XxxLarge, "XxxLarge"),
    ];
}

/// The property `fontType` of `DocumentBodyParagraphProperties`. Known values: `Paragraph`, `Heading1`, `Heading2`, `Heading3`, `Heading4`, `Heading5`, `Heading6`, `Preformatted`.
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

crate::runtime::known!(FontType);

impl crate::runtime::Enum for FontType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Paragraph, "Paragraph"),
        (Self::Heading1, "Heading1"),
        (Self::Heading2, "Heading2"),
        (Self::Heading3, "Heading3"),
        (Self::Heading4, "Heading4"),
        (Self::Heading5, "Heading5"),
        (Self::Heading6, "Heading6"),
        (Self::Preformatted, "Preformatted"),
    ];
}

/// The property `align` of `DocumentBodyParagraphProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
#[non_exhaustive]
pub enum Align {
    Center,
    Left,
    Right,
    Justify,
}

crate::runtime::known!(Align);

impl crate::runtime::Enum for Align {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Center, "Center"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
        (Self::Justify, "Justify"),
    ];
}
