// @generated from the schema "DocumentBodyImageProperties"; changes made here are lost at the next generation

use crate::DocumentElementLength;
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyImageProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyImageProperties {
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// `align`: one of `Center`, `Left`, `Right` and `Justify`.
    pub align: Option<Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: Option<f64>,
    /// `width`: `number (float)`.
    pub width: Option<f64>,
    /// `widthWithUnit`: `DocumentElementLength`.
    #[doc(alias = "widthWithUnit")]
    pub width_with_unit: Option<Box<DocumentElementLength>>,
    /// `altText`: `string`.
    #[doc(alias = "altText")]
    pub alt_text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyImageProperties "DocumentBodyImageProperties" 6 {
    (
        background_color: String = "backgroundColor" with_background_color,
        align: Open<Align> = "align" with_align,
        indentation: f64 = "indentation" with_indentation,
        width: f64 = "width" with_width,
        width_with_unit: Box<DocumentElementLength> = "widthWithUnit" with_width_with_unit,
        alt_text: String = "altText" with_alt_text,
    )
});

/// The property `align` of `DocumentBodyImageProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
#[repr(u16)]
#[non_exhaustive]
pub enum Align {
    Center,
    Left,
    Right,
    Justify,
}

crate::runtime::values!(Align {
    Center = "Center",
    Left = "Left",
    Right = "Right",
    Justify = "Justify",
});
