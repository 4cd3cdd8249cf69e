// @generated from the schema "DocumentBodyTableCellBlockProperties"; changes made here are lost at the next generation

use crate::DocumentElementLength;
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyTableCellBlockProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableCellBlockProperties {
    /// `cellType`: one of `Cell` and `HeaderCell`.
    #[doc(alias = "cellType")]
    pub cell_type: Option<Open<CellType>>,
    /// `width`: `number (float)`.
    pub width: Option<f64>,
    /// `widthWithUnit`: `DocumentElementLength`.
    #[doc(alias = "widthWithUnit")]
    pub width_with_unit: Option<Box<DocumentElementLength>>,
    /// `height`: `number (float)`.
    pub height: Option<f64>,
    /// `horizontalAlign`: one of `Center`, `Left` and `Right`.
    #[doc(alias = "horizontalAlign")]
    pub horizontal_align: Option<Open<HorizontalAlign>>,
    /// `verticalAlign`: one of `Top`, `Middle` and `Bottom`.
    #[doc(alias = "verticalAlign")]
    pub vertical_align: Option<Open<VerticalAlign>>,
    /// `borderWidth`: `number (float)`.
    #[doc(alias = "borderWidth")]
    pub border_width: Option<f64>,
    /// `borderStyle`: one of `Solid`, `Dotted`, `Dashed`, `Double` and 6 more.
    #[doc(alias = "borderStyle")]
    pub border_style: Option<Open<BorderStyle>>,
    /// `borderColor`: `string`.
    #[doc(alias = "borderColor")]
    pub border_color: Option<String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// `scope`: one of `Row`, `Column`, `RowGroup`, `ColumnGroup` and `None`.
    pub scope: Option<Open<Scope>>,
    /// `colSpan`: `integer (int32)`.
    #[doc(alias = "colSpan")]
    pub col_span: Option<i32>,
    /// `rowSpan`: `integer (int32)`.
    #[doc(alias = "rowSpan")]
    pub row_span: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableCellBlockProperties "DocumentBodyTableCellBlockProperties" 13 {
    (
        cell_type: Open<CellType> = "cellType" with_cell_type,
        width: f64 = "width" with_width,
        width_with_unit: Box<DocumentElementLength> = "widthWithUnit" with_width_with_unit,
        height: f64 = "height" with_height,
        horizontal_align: Open<HorizontalAlign> = "horizontalAlign" with_horizontal_align,
        vertical_align: Open<VerticalAlign> = "verticalAlign" with_vertical_align,
        border_width: f64 = "borderWidth" with_border_width,
        border_style: Open<BorderStyle> = "borderStyle" with_border_style,
        border_color: String = "borderColor" with_border_color,
        background_color: String = "backgroundColor" with_background_color,
        scope: Open<Scope> = "scope" with_scope,
        col_span: i32 = "colSpan" with_col_span,
        row_span: i32 = "rowSpan" with_row_span,
    )
});

/// The property `cellType` of `DocumentBodyTableCellBlockProperties`. Known values: `Cell`, `HeaderCell`.
#[repr(u16)]
#[non_exhaustive]
pub enum CellType {
    Cell,
    HeaderCell,
}

crate::runtime::values!(CellType {
    Cell = "Cell",
    HeaderCell = "HeaderCell",
});

/// The property `horizontalAlign` of `DocumentBodyTableCellBlockProperties`. Known values: `Center`, `Left`, `Right`.
#[repr(u16)]
#[non_exhaustive]
pub enum HorizontalAlign {
    Center,
    Left,
    Right,
}

crate::runtime::values!(HorizontalAlign {
    Center = "Center",
    Left = "Left",
    Right = "Right",
});

/// The property `verticalAlign` of `DocumentBodyTableCellBlockProperties`. Known values: `Top`, `Middle`, `Bottom`.
#[repr(u16)]
#[non_exhaustive]
pub enum VerticalAlign {
    Top,
    Middle,
    Bottom,
}

crate::runtime::values!(VerticalAlign {
    Top = "Top",
    Middle = "Middle",
    Bottom = "Bottom",
});

/// The property `borderStyle` of `DocumentBodyTableCellBlockProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
#[repr(u16)]
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

crate::runtime::values!(BorderStyle {
    Solid = "Solid",
    Dotted = "Dotted",
    Dashed = "Dashed",
    Double = "Double",
    Groove = "Groove",
    Ridge = "Ridge",
    Inset = "Inset",
    Outset = "Outset",
    Hidden = "Hidden",
    None = "None",
});

/// The property `scope` of `DocumentBodyTableCellBlockProperties`. Known values: `Row`, `Column`, `RowGroup`, `ColumnGroup`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum Scope {
    Row,
    Column,
    RowGroup,
    ColumnGroup,
    None,
}

crate::runtime::values!(Scope {
    Row = "Row",
    Column = "Column",
    RowGroup = "RowGroup",
    ColumnGroup = "ColumnGroup",
    None = "None",
});
