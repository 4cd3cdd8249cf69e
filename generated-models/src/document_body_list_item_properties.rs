// @generated from the schema "DocumentBodyListItemProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyListItemProperties`.
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

impl crate::runtime::Model for DocumentBodyListItemProperties {
    const EMPTY: Self = Self {
        background_color: ::std::option::Option::None,
        align: ::std::option::Option::None,
        indentation: ::std::option::Option::None,
        font_size: ::std::option::Option::None,
        font_type: ::std::option::Option::None,
        text_color: ::std::option::Option::None,
        unordered_type: ::std::option::Option::None,
        ordered_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyListItemProperties = &<DocumentBodyListItemProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyListItemProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("backgroundColor", "background_color", 0),
            ("align", "align", 0),
            ("indentation", "indentation", 0),
            ("fontSize", "font_size", 0),
            ("fontType", "font_type", 0),
            ("textColor", "text_color", 0),
            ("unorderedType", "unordered_type", 0),
            ("orderedType", "ordered_type", 0),
        ],
        fields: &[
            &E.background_color,
            &E.align,
            &E.indentation,
            &E.font_size,
            &E.font_type,
            &E.text_color,
            &E.unordered_type,
            &E.ordered_type,
        ],
    }
};

crate::runtime::model!(DocumentBodyListItemProperties);

crate::runtime::setters!(DocumentBodyListItemProperties {
    with_background_color: background_color: ::std::string::String,
    with_align: align: crate::runtime::Open<Align>,
    with_indentation: indentation: f64,
    with_font_size: font_size: crate::runtime::Open<FontSize>,
    with_font_type: font_type: crate::runtime::Open<FontType>,
    with_text_color: text_color: ::std::string::String,
    with_unordered_type: unordered_type: crate::runtime::Open<UnorderedType>,
    with_ordered_type: ordered_type: crate::runtime::Open<OrderedType>,
});

/// The property `align` of `DocumentBodyListItemProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
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

/// The property `fontSize` of `DocumentBodyListItemProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
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

/// The property `fontType` of `DocumentBodyListItemProperties`. Known values: `Paragraph`, `Heading1`, `Heading2`, `Heading3`, `Heading4`, `Heading5`, `Heading6`, `Preformatted`.
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

/// The property `unorderedType` of `DocumentBodyListItemProperties`. Known values: `Normal`, `Square`, `Circle`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnorderedType {
    Normal,
    Square,
    Circle,
    None,
}

impl crate::runtime::Enum for UnorderedType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Normal, "Normal"),
        (Self::Square, "Square"),
        (Self::Circle, "Circle"),
        (Self::None, "None"),
    ];
}

/// The property `orderedType` of `DocumentBodyListItemProperties`. Known values: `Number`, `LowerAlpha`, `LowerGreek`, `LowerRoman`, `UpperAlpha`, `UpperRoman`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
