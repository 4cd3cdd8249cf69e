// @generated from the schema "PositionSettings"; changes made here are lost at the next generation

/// The schema `PositionSettings`.
#[repr(C)]
pub struct PositionSettings {
    /// `alignment`: `string`.
    pub alignment: ::std::option::Option<crate::runtime::Open<Alignment>>,
    /// `sideSpace`: `integer (int32)`.
    #[doc(alias = "sideSpace")]
    pub side_space: ::std::option::Option<i32>,
    /// `bottomSpace`: `integer (int32)`.
    #[doc(alias = "bottomSpace")]
    pub bottom_space: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PositionSettings "PositionSettings" 3 {
    (
        alignment: crate::runtime::Open<Alignment> = "alignment" 0 with_alignment,
        side_space: i32 = "sideSpace" 0 with_side_space,
        bottom_space: i32 = "bottomSpace" 0 with_bottom_space,
    )
});

/// The property `alignment` of `PositionSettings`. Known values: `Auto`, `Left`, `Right`.
#[non_exhaustive]
pub enum Alignment {
    Auto,
    Left,
    Right,
}

crate::runtime::known!(Alignment);

impl crate::runtime::Enum for Alignment {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Auto, "Auto"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
    ];
}
