// @generated from the schema "DocumentBodyVideoProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyVideoProperties`.
pub struct DocumentBodyVideoProperties {
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `align`: `string`.
    pub align: ::std::option::Option<crate::runtime::Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: ::std::option::Option<f64>,
    /// `width`: `DocumentElementLength`.
    pub width: ::std::option::Option<::std::boxed::Box<crate::DocumentElementLength>>,
    /// `height`: `DocumentElementLength`.
    pub height: ::std::option::Option<::std::boxed::Box<crate::DocumentElementLength>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyVideoProperties {
    const EMPTY: Self = Self {
        background_color: ::std::option::Option::None,
        align: ::std::option::Option::None,
        indentation: ::std::option::Option::None,
        width: ::std::option::Option::None,
        height: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyVideoProperties = &<DocumentBodyVideoProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyVideoProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("backgroundColor", "background_color", 0),
            ("align", "align", 0),
            ("indentation", "indentation", 0),
            ("width", "width", 0),
            ("height", "height", 0),
        ],
        fields: &[&E.background_color, &E.align, &E.indentation, &E.width, &E.height],
    }
};

crate::runtime::model!(DocumentBodyVideoProperties);

crate::runtime::setters!(DocumentBodyVideoProperties {
    with_background_color: background_color: ::std::string::String,
    with_align: align: crate::runtime::Open<Align>,
    with_indentation: indentation: f64,
    with_width: width: ::std::boxed::Box<crate::DocumentElementLength>,
    with_height: height: ::std::boxed::Box<crate::DocumentElementLength>,
});

/// The property `align` of `DocumentBodyVideoProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
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
