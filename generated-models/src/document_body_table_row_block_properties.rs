// @generated from the schema "DocumentBodyTableRowBlockProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableRowBlockProperties`.
pub struct DocumentBodyTableRowBlockProperties {
    /// `rowType`: `string`.
    #[doc(alias = "rowType")]
    pub row_type: ::std::option::Option<crate::runtime::Open<RowType>>,
    /// `alignment`: `string`.
    pub alignment: ::std::option::Option<crate::runtime::Open<Alignment>>,
    /// `height`: `number (float)`.
    pub height: ::std::option::Option<f64>,
    /// `borderStyle`: `string`.
    #[doc(alias = "borderStyle")]
    pub border_style: ::std::option::Option<crate::runtime::Open<BorderStyle>>,
    /// `borderColor`: `string`.
    #[doc(alias = "borderColor")]
    pub border_color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableRowBlockProperties {
    const EMPTY: Self = Self {
        row_type: ::std::option::Option::None,
        alignment: ::std::option::Option::None,
        height: ::std::option::Option::None,
        border_style: ::std::option::Option::None,
        border_color: ::std::option::Option::None,
        background_color: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableRowBlockProperties = &<DocumentBodyTableRowBlockProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableRowBlockProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("rowType", "row_type", 0),
            ("alignment", "alignment", 0),
            ("height", "height", 0),
            ("borderStyle", "border_style", 0),
            ("borderColor", "border_color", 0),
            ("backgroundColor", "background_color", 0),
        ],
        fields: &[
            &E.row_type,
            &E.alignment,
            &E.height,
            &E.border_style,
            &E.border_color,
            &E.background_color,
        ],
    }
};

crate::runtime::model!(DocumentBodyTableRowBlockProperties);

crate::runtime::setters!(DocumentBodyTableRowBlockProperties {
    with_row_type: row_type: crate::runtime::Open<RowType>,
    with_alignment: alignment: crate::runtime::Open<Alignment>,
    with_height: height: f64,
    with_border_style: border_style: crate::runtime::Open<BorderStyle>,
    with_border_color: border_color: ::std::string::String,
    with_background_color: background_color: ::std::string::String,
});

/// The property `rowType` of `DocumentBodyTableRowBlockProperties`. Known values: `Header`, `Footer`, `Body`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RowType {
    Header,
    Footer,
    Body,
}

impl crate::runtime::Enum for RowType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Header, "Header"),
        (Self::Footer, "Footer"),
        (Self::Body, "Body"),
    ];
}

/// The property `alignment` of `DocumentBodyTableRowBlockProperties`. Known values: `Center`, `Left`, `Right`.
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

/// The property `borderStyle` of `DocumentBodyTableRowBlockProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
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
