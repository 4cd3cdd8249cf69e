// @generated from the schema "DocumentBodyImageProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyImageProperties`.
pub struct DocumentBodyImageProperties {
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `align`: `string`.
    pub align: ::std::option::Option<crate::runtime::Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: ::std::option::Option<f64>,
    /// `width`: `number (float)`.
    pub width: ::std::option::Option<f64>,
    /// `widthWithUnit`: `DocumentElementLength`.
    #[doc(alias = "widthWithUnit")]
    pub width_with_unit: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentElementLength>,
    >,
    /// `altText`: `string`.
    #[doc(alias = "altText")]
    pub alt_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyImageProperties {
    const EMPTY: Self = Self {
        background_color: ::std::option::Option::None,
        align: ::std::option::Option::None,
        indentation: ::std::option::Option::None,
        width: ::std::option::Option::None,
        width_with_unit: ::std::option::Option::None,
        alt_text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyImageProperties = &<DocumentBodyImageProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyImageProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("backgroundColor", "background_color", 0),
            ("align", "align", 0),
            ("indentation", "indentation", 0),
            ("width", "width", 0),
            ("widthWithUnit", "width_with_unit", 0),
            ("altText", "alt_text", 0),
        ],
        fields: &[
            &E.background_color,
            &E.align,
            &E.indentation,
            &E.width,
            &E.width_with_unit,
            &E.alt_text,
        ],
    }
};

crate::runtime::model!(DocumentBodyImageProperties);

crate::runtime::setters!(DocumentBodyImageProperties {
    with_background_color: background_color: ::std::string::String,
    with_align: align: crate::runtime::Open<Align>,
    with_indentation: indentation: f64,
    with_width: width: f64,
    with_width_with_unit: width_with_unit: ::std::boxed::Box<crate::DocumentElementLength>,
    with_alt_text: alt_text: ::std::string::String,
});

/// The property `align` of `DocumentBodyImageProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
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
