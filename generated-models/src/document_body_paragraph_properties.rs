// @generated from the schema "DocumentBodyParagraphProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyParagraphProperties`.
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

impl crate::runtime::Model for DocumentBodyParagraphProperties {
    const EMPTY: Self = Self {
        font_size: ::std::option::Option::None,
        font_type: ::std::option::Option::None,
        text_color: ::std::option::Option::None,
        background_color: ::std::option::Option::None,
        align: ::std::option::Option::None,
        indentation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyParagraphProperties = &<DocumentBodyParagraphProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyParagraphProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fontSize", "font_size", 0),
            ("fontType", "font_type", 0),
            ("textColor", "text_color", 0),
            ("backgroundColor", "background_color", 0),
            ("align", "align", 0),
            ("indentation", "indentation", 0),
        ],
        fields: &[
            &E.font_size,
            &E.font_type,
            &E.text_color,
            &E.background_color,
            &E.align,
            &E.indentation,
        ],
    }
};

crate::runtime::model!(DocumentBodyParagraphProperties);

crate::runtime::setters!(DocumentBodyParagraphProperties {
    with_font_size: font_size: crate::runtime::Open<FontSize>,
    with_font_type: font_type: crate::runtime::Open<FontType>,
    with_text_color: text_color: ::std::string::String,
    with_background_color: background_color: ::std::string::String,
    with_align: align: crate::runtime::Open<Align>,
    with_indentation: indentation: f64,
});

/// The property `fontSize` of `DocumentBodyParagraphProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Align {
    Center,
    Left,
    Right,
    Justify,
}

impl crate::runtime::Enum for Align {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Center, "Center"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
        (Self::Justify, "Justify"),
    ];
}
