// @generated from the schema "DocumentBodyTableProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableProperties`.
pub struct DocumentBodyTableProperties {
    /// `width`: `number (float)`.
    pub width: ::std::option::Option<f64>,
    /// `widthWithUnit`: `DocumentElementLength`.
    #[doc(alias = "widthWithUnit")]
    pub width_with_unit: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentElementLength>,
    >,
    /// `height`: `number (float)`.
    pub height: ::std::option::Option<f64>,
    /// `cellSpacing`: `number (float)`.
    #[doc(alias = "cellSpacing")]
    pub cell_spacing: ::std::option::Option<f64>,
    /// `cellPadding`: `number (float)`.
    #[doc(alias = "cellPadding")]
    pub cell_padding: ::std::option::Option<f64>,
    /// `borderWidth`: `number (float)`.
    #[doc(alias = "borderWidth")]
    pub border_width: ::std::option::Option<f64>,
    /// `alignment`: `string`.
    pub alignment: ::std::option::Option<crate::runtime::Open<Alignment>>,
    /// `borderStyle`: `string`.
    #[doc(alias = "borderStyle")]
    pub border_style: ::std::option::Option<crate::runtime::Open<BorderStyle>>,
    /// `borderColor`: `string`.
    #[doc(alias = "borderColor")]
    pub border_color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `caption`: `DocumentBodyTableCaptionBlock`.
    pub caption: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableCaptionBlock>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableProperties {
    const EMPTY: Self = Self {
        width: ::std::option::Option::None,
        width_with_unit: ::std::option::Option::None,
        height: ::std::option::Option::None,
        cell_spacing: ::std::option::Option::None,
        cell_padding: ::std::option::Option::None,
        border_width: ::std::option::Option::None,
        alignment: ::std::option::Option::None,
        border_style: ::std::option::Option::None,
        border_color: ::std::option::Option::None,
        background_color: ::std::option::Option::None,
        caption: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableProperties = &<DocumentBodyTableProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("width", "width", 0),
            ("widthWithUnit", "width_with_unit", 0),
            ("height", "height", 0),
            ("cellSpacing", "cell_spacing", 0),
            ("cellPadding", "cell_padding", 0),
            ("borderWidth", "border_width", 0),
            ("alignment", "alignment", 0),
            ("borderStyle", "border_style", 0),
            ("borderColor", "border_color", 0),
            ("backgroundColor", "background_color", 0),
            ("caption", "caption", 0),
        ],
        fields: &[
            &E.width,
            &E.width_with_unit,
            &E.height,
            &E.cell_spacing,
            &E.cell_padding,
            &E.border_width,
            &E.alignment,
            &E.border_style,
            &E.border_color,
            &E.background_color,
            &E.caption,
        ],
    }
};

crate::runtime::model!(DocumentBodyTableProperties);

crate::runtime::setters!(DocumentBodyTableProperties {
    with_width: width: f64,
    with_width_with_unit: width_with_unit: ::std::boxed::Box<crate::DocumentElementLength>,
    with_height: height: f64,
    with_cell_spacing: cell_spacing: f64,
    with_cell_padding: cell_padding: f64,
    with_border_width: border_width: f64,
    with_alignment: alignment: crate::runtime::Open<Alignment>,
    with_border_style: border_style: crate::runtime::Open<BorderStyle>,
    with_border_color: border_color: ::std::string::String,
    with_background_color: background_color: ::std::string::String,
    with_caption: caption: ::std::boxed::Box<crate::DocumentBodyTableCaptionBlock>,
});

/// The property `alignment` of `DocumentBodyTableProperties`. Known values: `Center`, `Left`, `Right`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Alignment {
    Center,
    Left,
    Right,
}

impl crate::runtime::Enum for Alignment {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Center, "Center"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
    ];
}

/// The property `borderStyle` of `DocumentBodyTableProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BorderStyle {
    Solid,
    Dotted,
    Dashed,
    Double,
    Groove,
    Ridge,
    Inset,
    Outset,
    Hidden,
    None,
}

impl crate::runtime::Enum for BorderStyle {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Solid, "Solid"),
        (Self::Dotted, "Dotted"),
        (Self::Dashed, "Dashed"),
        (Self::Double, "Double"),
        (Self::Groove, "Groove"),
        (Self::Ridge, "Ridge"),
        (Self::Inset, "Inset"),
        (Self::Outset, "Outset"),
        (Self::Hidden, "Hidden"),
        (Self::None, "None"),
    ];
}
