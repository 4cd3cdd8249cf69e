// @generated from the schema "DocumentBodyTableProperties"; changes made here are lost at the next generation

use crate::{DocumentBodyTableCaptionBlock, DocumentElementLength};
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyTableProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableProperties {
    /// `width`: `number (float)`.
    pub width: Option<f64>,
    /// `widthWithUnit`: `DocumentElementLength`.
    #[doc(alias = "widthWithUnit")]
    pub width_with_unit: Option<Box<DocumentElementLength>>,
    /// `height`: `number (float)`.
    pub height: Option<f64>,
    /// `cellSpacing`: `number (float)`.
    #[doc(alias = "cellSpacing")]
    pub cell_spacing: Option<f64>,
    /// `cellPadding`: `number (float)`.
    #[doc(alias = "cellPadding")]
    pub cell_padding: Option<f64>,
    /// `borderWidth`: `number (float)`.
    #[doc(alias = "borderWidth")]
    pub border_width: Option<f64>,
    /// `alignment`: one of `Center`, `Left` and `Right`.
    pub alignment: Option<Open<Alignment>>,
    /// `borderStyle`: one of `Solid`, `Dotted`, `Dashed`, `Double` and 6 more.
    #[doc(alias = "borderStyle")]
    pub border_style: Option<Open<BorderStyle>>,
    /// `borderColor`: `string`.
    #[doc(alias = "borderColor")]
    pub border_color: Option<String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// `caption`: `DocumentBodyTableCaptionBlock`.
    pub caption: Option<Box<DocumentBodyTableCaptionBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableProperties "DocumentBodyTableProperties" 11 {
    (
        width: f64 = "width" with_width,
        width_with_unit: Box<DocumentElementLength> = "widthWithUnit" with_width_with_unit,
        height: f64 = "height" with_height,
        cell_spacing: f64 = "cellSpacing" with_cell_spacing,
        cell_padding: f64 = "cellPadding" with_cell_padding,
        border_width: f64 = "borderWidth" with_border_width,
        alignment: Open<Alignment> = "alignment" with_alignment,
        border_style: Open<BorderStyle> = "borderStyle" with_border_style,
        border_color: String = "borderColor" with_border_color,
        background_color: String = "backgroundColor" with_background_color,
        caption: Box<DocumentBodyTableCaptionBlock> = "caption" with_caption,
    )
});

/// The property `alignment` of `DocumentBodyTableProperties`. Known values: `Center`, `Left`, `Right`.
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

/// The property `borderStyle` of `DocumentBodyTableProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
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
