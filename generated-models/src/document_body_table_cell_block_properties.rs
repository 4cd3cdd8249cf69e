// @generated from the schema "DocumentBodyTableCellBlockProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCellBlockProperties`.
#[repr(C)]
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

crate::runtime::model!(DocumentBodyTableCellBlockProperties "DocumentBodyTableCellBlockProperties" 13 {
    (
        cell_type: crate::runtime::Open<CellType> = "cellType" 0 with_cell_type,
        width: f64 = "width" 0 with_width,
        width_with_unit: ::std::boxed::Box<crate::DocumentElementLength> = "widthWithUnit" 0 with_width_with_unit,
        height: f64 = "height" 0 with_height,
        horizontal_align: crate::runtime::Open<HorizontalAlign> = "horizontalAlign" 0 with_horizontal_align,
        vertical_align: crate::runtime::Open<VerticalAlign> = "verticalAlign" 0 with_vertical_align,
        border_width: f64 = "borderWidth" 0 with_border_width,
        border_style: crate::runtime::Open<BorderStyle> = "borderStyle" 0 with_border_style,
        border_color: ::std::string::String = "borderColor" 0 with_border_color,
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
        scope: crate::runtime::Open<Scope> = "scope" 0 with_scope,
        col_span: i32 = "colSpan" 0 with_col_span,
        row_span: i32 = "rowSpan" 0 with_row_span,
    )
});

/// The property `cellType` of `DocumentBodyTableCellBlockProperties`. Known values: `Cell`, `HeaderCell`.
#[non_exhaustive]
pub enum CellType {
    Cell,
    HeaderCell,
}

crate::runtime::known!(CellType);

impl crate::runtime::Enum for CellType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Cell, "Cell"),
        (Self::HeaderCell, "HeaderCell"),
    ];
}

/// The property `horizontalAlign` of `DocumentBodyTableCellBlockProperties`. Known values: `Center`, `Left`, `Right`.
#[non_exhaustive]
pub enum HorizontalAlign {
    Center,
    Left,
    Right,
}

crate::runtime::known!(HorizontalAlign);

impl crate::runtime::Enum for HorizontalAlign {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Center, "Center"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
    ];
}

/// The property `verticalAlign` of `DocumentBodyTableCellBlockProperties`. Known values: `Top`, `Middle`, `Bottom`.
#[non_exhaustive]
pub enum VerticalAlign {
    Top,
    Middle,
    Bottom,
}

crate::runtime::known!(VerticalAlign);

impl crate::runtime::Enum for VerticalAlign {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Top, "Top"),
        (Self::Middle, "Middle"),
        (Self::Bottom, "Bottom"),
    ];
}

/// The property `borderStyle` of `DocumentBodyTableCellBlockProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
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

crate::runtime::known!(BorderStyle);

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
#[non_exhaustive]
pub enum Scope {
    Row,
    Column,
    RowGroup,
    ColumnGroup,
    None,
}

crate::runtime::known!(Scope);

impl crate::runtime::Enum for Scope {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Row, "Row"),
        (Self::Column, "Column"),
        (Self::RowGroup, "RowGroup"),
        (Self::ColumnGroup, "ColumnGroup"),
        (Self::None, "None"),
    ];
}
