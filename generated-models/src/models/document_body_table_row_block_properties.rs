// @generated from the schema "DocumentBodyTableRowBlockProperties"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyTableRowBlockProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableRowBlockProperties {
    /// `rowType`: one of `Header`, `Footer` and `Body`.
    #[doc(alias = "rowType")]
    pub row_type: Option<Open<RowType>>,
    /// `alignment`: one of `Center`, `Left` and `Right`.
    pub alignment: Option<Open<Alignment>>,
    /// `height`: `number (float)`.
    pub height: Option<f64>,
    /// `borderStyle`: one of `Solid`, `Dotted`, `Dashed`, `Double` and 6 more.
    #[doc(alias = "borderStyle")]
    pub border_style: Option<Open<BorderStyle>>,
    /// `borderColor`: `string`.
    #[doc(alias = "borderColor")]
    pub border_color: Option<String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableRowBlockProperties "DocumentBodyTableRowBlockProperties" 6 {
    (
        row_type: Open<RowType> = "rowType" with_row_type,
        alignment: Open<Alignment> = "alignment" with_alignment,
        height: f64 = "height" with_height,
        border_style: Open<BorderStyle> = "borderStyle" with_border_style,
        border_color: String = "borderColor" with_border_color,
        background_color: String = "backgroundColor" with_background_color,
    )
});

/// The property `rowType` of `DocumentBodyTableRowBlockProperties`. Known values: `Header`, `Footer`, `Body`.
#[repr(u16)]
#[non_exhaustive]
pub enum RowType {
    Header,
    Footer,
    Body,
}

crate::runtime::values!(RowType {
    Header = "Header",
    Footer = "Footer",
    Body = "Body",
});

/// The property `alignment` of `DocumentBodyTableRowBlockProperties`. Known values: `Center`, `Left`, `Right`.
#[repr(u16)]
#[non_exhaustive]
pub enum Alignment {
    Center,
    Left,
    Right,
}

crate::runtime::values!(Alignment {
    Center = "Center",
    Left = "Left",
    Right = "Right",
});

/// The property `borderStyle` of `DocumentBodyTableRowBlockProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
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
