// @generated from the schema "DocumentTextProperties"; changes made here are lost at the next generation

/// The schema `DocumentTextProperties`.
pub struct DocumentTextProperties {
    /// `fontSize`: `string`.
    #[doc(alias = "fontSize")]
    pub font_size: ::std::option::Option<crate::runtime::Open<FontSize>>,
    /// `textColor`: `string`.
    #[doc(alias = "textColor")]
    pub text_color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentTextProperties {
    const EMPTY: Self = Self {
        font_size: ::std::option::Option::None,
        text_color: ::std::option::Option::None,
        background_color: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentTextProperties = &<DocumentTextProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentTextProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fontSize", "font_size", 0),
            ("textColor", "text_color", 0),
            ("backgroundColor", "background_color", 0),
        ],
        fields: &[&E.font_size, &E.text_color, &E.background_color],
    }
};

crate::runtime::model!(DocumentTextProperties);

crate::runtime::setters!(DocumentTextProperties {
    with_font_size: font_size: crate::runtime::Open<FontSize>,
    with_text_color: text_color: ::std::string::String,
    with_background_color: background_color: ::std::string::String,
});

/// The property `fontSize` of `DocumentTextProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
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
