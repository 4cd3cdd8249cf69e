// @generated from the schema "PatchTextStyleProperties"; changes made here are lost at the next generation

/// The schema `PatchTextStyleProperties`.
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

impl crate::runtime::Model for PatchTextStyleProperties {
    const EMPTY: Self = Self {
        color: ::std::option::Option::None,
        font: ::std::option::Option::None,
        font_size: ::std::option::Option::None,
        text_align: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchTextStyleProperties = &<PatchTextStyleProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchTextStyleProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("color", "color", 0),
            ("font", "font", 0),
            ("fontSize", "font_size", 0),
            ("textAlign", "text_align", 0),
        ],
        fields: &[&E.color, &E.font, &E.font_size, &E.text_align],
    }
};

crate::runtime::model!(PatchTextStyleProperties);

crate::runtime::setters!(PatchTextStyleProperties {
    with_color: color: ::std::string::String,
    with_font: font: ::std::string::String,
    with_font_size: font_size: ::std::string::String,
    with_text_align: text_align: crate::runtime::Open<TextAlign>,
});

/// The property `textAlign` of `PatchTextStyleProperties`. Known values: `Left`, `Right`, `Center`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextAlign {
    Left,
    Right,
    Center,
}

impl crate::runtime::Enum for TextAlign {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Left, "Left"),
        (Self::Right, "Right"),
        (Self::Center, "Center"),
    ];
}
