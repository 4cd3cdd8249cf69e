// @generated from the schema "DocumentBodyListItemProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyListItemProperties`.
#[repr(C)]
pub struct DocumentBodyListItemProperties {
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `align`: `string`.
    pub align: ::std::option::Option<crate::runtime::Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: ::std::option::Option<f64>,
    /// `fontSize`: `string`.
    #[doc(alias = "fontSize")]
    pub font_size: ::std::option::Option<crate::runtime::Open<FontSize>>,
    /// `fontType`: `string`.
    #[doc(alias = "fontType")]
    pub font_type: ::std::option::Option<crate::runtime::Open<FontType>>,
    /// `textColor`: `string`.
    #[doc(alias = "textColor")]
    pub text_color: ::std::option::Option<::std::string::String>,
    /// `unorderedType`: `string`.
    #[doc(alias = "unorderedType")]
    pub unordered_type: ::std::option::Option<crate::runtime::Open<UnorderedType>>,
    /// `orderedType`: `string`.
    #[doc(alias = "orderedType")]
    pub ordered_type: ::std::option::Option<crate::runtime::Open<OrderedType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyListItemProperties "DocumentBodyListItemProperties" 8 {
    (
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
        align: crate::runtime::Open<Align> = "align" 0 with_align,
        indentation: f64 = "indentation" 0 with_indentation,
        font_size: crate::runtime::Open<FontSize> = "fontSize" 0 with_font_size,
        font_type: crate::runtime::Open<FontType> = "fontType" 0 with_font_type,
        text_color: ::std::string::String = "textColor" 0 with_text_color,
        unordered_type: crate::runtime::Open<UnorderedType> = "unorderedType" 0 with_unordered_type,
        ordered_type: crate::runtime::Open<OrderedType> = "orderedType" 0 with_ordered_type,
    )
});

/// The property `align` of `DocumentBodyListItemProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
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

/// The property `fontSize` of `DocumentBodyListItemProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
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

/// The property `fontType` of `DocumentBodyListItemProperties`. Known values: `Paragraph`, `Heading1`, `Heading2`, `Heading3`, `Heading4`, `Heading5`, `Heading6`, `Preformatted`.
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

/// The property `unorderedType` of `DocumentBodyListItemProperties`. Known values: `Normal`, `Square`, `Circle`, `None`.
#[non_exhaustive]
pub enum UnorderedType {
    Normal,
    Square,
    Circle,
    None,
}

crate::runtime::known!(UnorderedType);

impl crate::runtime::Enum for UnorderedType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Normal, "Normal"),
        (Self::Square, "Square"),
        (Self::Circle, "Circle"),
        (Self::None, "None"),
    ];
}

/// The property `orderedType` of `DocumentBodyListItemProperties`. Known values: `Number`, `LowerAlpha`, `LowerGreek`, `LowerRoman`, `UpperAlpha`, `UpperRoman`, `None`.
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

crate::runtime::known!(OrderedType);

impl crate::runtime::Enum for OrderedType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "Number"),
        (Self::LowerAlpha, "LowerAlpha"),
        (Self::LowerGreek, "LowerGreek"),
        (Self::LowerRoman, "LowerRoman"),
        (Self::UpperAlpha, "UpperAlpha"),
        (Self::UpperRoman, "UpperRoman"),
        (Self::None, "None"),
    ];
}
