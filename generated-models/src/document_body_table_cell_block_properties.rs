// @generated from the schema "DocumentBodyTableCellBlockProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCellBlockProperties`.
pub struct DocumentBodyTableCellBlockProperties {
    /// `cellType`: `string`.
    #[doc(alias = "cellType")]
    pub cell_type: ::std::option::Option<crate::runtime::Open<CellType>>,
    /// `width`: `number (float)`.
    pub width: ::std::option::Option<f64>,
    /// `widthWithUnit`: `DocumentElementLength`.
    #[doc(alias = "widthWithUnit")]
    pub width_with_unit: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentElementLength>,
    >,
    /// `height`: `number (float)`.
    pub height: ::std::option::Option<f64>,
    /// `horizontalAlign`: `string`.
    #[doc(alias = "horizontalAlign")]
    pub horizontal_align: ::std::option::Option<crate::runtime::Open<HorizontalAlign>>,
    /// `verticalAlign`: `string`.
    #[doc(alias = "verticalAlign")]
    pub vertical_align: ::std::option::Option<crate::runtime::Open<VerticalAlign>>,
    /// `borderWidth`: `number (float)`.
    #[doc(alias = "borderWidth")]
    pub border_width: ::std::option::Option<f64>,
    /// `borderStyle`: `string`.
    #[doc(alias = "borderStyle")]
    pub border_style: ::std::option::Option<crate::runtime::Open<BorderStyle>>,
    /// `borderColor`: `string`.
    #[doc(alias = "borderColor")]
    pub border_color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `scope`: `string`.
    pub scope: ::std::option::Option<crate::runtime::Open<Scope>>,
    /// `colSpan`: `integer (int32)`.
    #[doc(alias = "colSpan")]
    pub col_span: ::std::option::Option<i32>,
    /// `rowSpan`: `integer (int32)`.
    #[doc(alias = "rowSpan")]
    pub row_span: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableCellBlockProperties {
    const EMPTY: Self = Self {
        cell_type: ::std::option::Option::None,
        width: ::std::option::Option::None,
        width_with_unit: ::std::option::Option::None,
        height: ::std::option::Option::None,
        horizontal_align: ::std::option::Option::None,
        vertical_align: ::std::option::Option::None,
        border_width: ::std::option::Option::None,
        border_style: ::std::option::Option::None,
        border_color: ::std::option::Option::None,
        background_color: ::std::option::Option::None,
        scope: ::std::option::Option::None,
        col_span: ::std::option::Option::None,
        row_span: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableCellBlockProperties = &<DocumentBodyTableCellBlockProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableCellBlockProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("cellType", "cell_type", 0),
            ("width", "width", 0),
            ("widthWithUnit", "width_with_unit", 0),
            ("height", "height", 0),
            ("horizontalAlign", "horizontal_align", 0),
            ("verticalAlign", "vertical_align", 0),
            ("borderWidth", "border_width", 0),
            ("borderStyle", "border_style", 0),
            ("borderColor", "border_color", 0),
            ("backgroundColor", "background_color", 0),
            ("scope", "scope", 0),
            ("colSpan", "col_span", 0),
            ("rowSpan", "row_span", 0),
        ],
        fields: &[
            &E.cell_type,
            &E.width,
            &E.width_with_unit,
            &E.height,
            &E.horizontal_align,
            &E.vertical_align,
            &E.border_width,
            &E.border_style,
            &E.border_color,
            &E.background_color,
            &E.scope,
            &E.col_span,
            &E.row_span,
        ],
    }
};

crate::runtime::model!(DocumentBodyTableCellBlockProperties);

crate::runtime::setters!(DocumentBodyTableCellBlockProperties {
    with_cell_type: cell_type: crate::runtime::Open<CellType>,
    with_width: width: f64,
    with_width_with_unit: width_with_unit: ::std::boxed::Box<crate::DocumentElementLength>,
    with_height: height: f64,
    with_horizontal_align: horizontal_align: crate::runtime::Open<HorizontalAlign>,
    with_vertical_align: vertical_align: crate::runtime::Open<VerticalAlign>,
    with_border_width: border_width: f64,
    with_border_style: border_style: crate::runtime::Open<BorderStyle>,
    with_border_color: border_color: ::std::string::String,
    with_background_color: background_color: ::std::string::String,
    with_scope: scope: crate::runtime::Open<Scope>,
    with_col_span: col_span: i32,
    with_row_span: row_span: i32,
});

/// The property `cellType` of `DocumentBodyTableCellBlockProperties`. Known values: `Cell`, `HeaderCell`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CellType {
    Cell,
    HeaderCell,
}

impl crate::runtime::Enum for CellType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Cell, "Cell"),
        (Self::HeaderCell, "HeaderCell"),
    ];
}

/// The property `horizontalAlign` of `DocumentBodyTableCellBlockProperties`. Known values: `Center`, `Left`, `Right`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HorizontalAlign {
    Center,
    Left,
    Right,
}

impl crate::runtime::Enum for HorizontalAlign {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Center, "Center"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
    ];
}

/// The property `verticalAlign` of `DocumentBodyTableCellBlockProperties`. Known values: `Top`, `Middle`, `Bottom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerticalAlign {
    Top,
    Middle,
    Bottom,
}

impl crate::runtime::Enum for VerticalAlign {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Top, "Top"),
        (Self::Middle, "Middle"),
        (Self::Bottom, "Bottom"),
    ];
}

/// The property `borderStyle` of `DocumentBodyTableCellBlockProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
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

/// The property `scope` of `DocumentBodyTableCellBlockProperties`. Known values: `Row`, `Column`, `RowGroup`, `ColumnGroup`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    Row,
    Column,
    RowGroup,
    ColumnGroup,
    None,
}

impl crate::runtime::Enum for Scope {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Row, "Row"),
        (Self::Column, "Column"),
        (Self::RowGroup, "RowGroup"),
        (Self::ColumnGroup, "ColumnGroup"),
        (Self::None, "None"),
    ];
}
