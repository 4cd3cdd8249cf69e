// @generated from the schema "DocumentBodyVideoProperties"; changes made here are lost at the next generation

use crate::DocumentElementLength;
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyVideoProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyVideoProperties {
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// `align`: one of `Center`, `Left`, `Right` and `Justify`.
    pub align: Option<Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: Option<f64>,
    /// `width`: `DocumentElementLength`.
    pub width: Option<Box<DocumentElementLength>>,
    /// `height`: `DocumentElementLength`.
    pub height: Option<Box<DocumentElementLength>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyVideoProperties "DocumentBodyVideoProperties" 5 {
    (
        background_color: String = "backgroundColor" with_background_color,
        align: Open<Align> = "align" with_align,
        indentation: f64 = "indentation" with_indentation,
        width: Box<DocumentElementLength> = "width" with_width,
        height: Box<DocumentElementLength> = "height" with_height,
    )
});

/// The property `align` of `DocumentBodyVideoProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
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
