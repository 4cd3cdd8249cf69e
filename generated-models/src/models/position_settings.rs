// @generated from the schema "PositionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PositionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PositionSettings {
    /// `alignment`: one of `Auto`, `Left` and `Right`.
    pub alignment: Option<Open<Alignment>>,
    /// `sideSpace`: `integer (int32)`.
    #[doc(alias = "sideSpace")]
    pub side_space: Option<i32>,
    /// `bottomSpace`: `integer (int32)`.
    #[doc(alias = "bottomSpace")]
    pub bottom_space: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PositionSettings "PositionSettings" 3 {
    (
        alignment: Open<Alignment> = "alignment" with_alignment,
        side_space: i32 = "sideSpace" with_side_space,
        bottom_space: i32 = "bottomSpace" with_bottom_space,
    )
});

/// The property `alignment` of `PositionSettings`. Known values: `Auto`, `Left`, `Right`.
#[repr(u16)]
#[non_exhaustive]
pub enum Alignment {
    Auto,
    Left,
    Right,
}

crate::runtime::values!(Alignment {
    Auto = "Auto",
    Left = "Left",
    Right = "Right",
});
