// @generated from the schema "PatchCtaButtonStyleProperties"; changes made here are lost at the next generation

/// The schema `PatchCtaButtonStyleProperties`.
pub struct PatchCtaButtonStyleProperties {
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
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchCtaButtonStyleProperties {
    const EMPTY: Self = Self {
        color: ::std::option::Option::None,
        font: ::std::option::Option::None,
        font_size: ::std::option::Option::None,
        text_align: ::std::option::Option::None,
        background_color: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchCtaButtonStyleProperties = &<PatchCtaButtonStyleProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchCtaButtonStyleProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("color", "color", 0),
            ("font", "font", 0),
            ("fontSize", "font_size", 0),
            ("textAlign", "text_align", 0),
            ("backgroundColor", "background_color", 0),
        ],
        fields: &[&E.color, &E.font, &E.font_size, &E.text_align, &E.background_color],
    }
};

crate::runtime::model!(PatchCtaButtonStyleProperties);

crate::runtime::setters!(PatchCtaButtonStyleProperties {
    with_color: color: ::std::string::String,
    with_font: font: ::std::string::String,
    with_font_size: font_size: ::std::string::String,
    with_text_align: text_align: crate::runtime::Open<TextAlign>,
    with_background_color: background_color: ::std::string::String,
});

/// The property `textAlign` of `PatchCtaButtonStyleProperties`. Known values: `Left`, `Right`, `Center`.
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
