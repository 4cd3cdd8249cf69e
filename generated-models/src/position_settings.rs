// @generated from the schema "PositionSettings"; changes made here are lost at the next generation

/// The schema `PositionSettings`.
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

impl crate::runtime::Model for PositionSettings {
    const EMPTY: Self = Self {
        alignment: ::std::option::Option::None,
        side_space: ::std::option::Option::None,
        bottom_space: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PositionSettings = &<PositionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PositionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("alignment", "alignment", 0),
            ("sideSpace", "side_space", 0),
            ("bottomSpace", "bottom_space", 0),
        ],
        fields: &[&E.alignment, &E.side_space, &E.bottom_space],
    }
};

crate::runtime::model!(PositionSettings);

crate::runtime::setters!(PositionSettings {
    with_alignment: alignment: crate::runtime::Open<Alignment>,
    with_side_space: side_space: i32,
    with_bottom_space: bottom_space: i32,
});

/// The property `alignment` of `PositionSettings`. Known values: `Auto`, `Left`, `Right`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Alignment {
    Auto,
    Left,
    Right,
}

impl crate::runtime::Enum for Alignment {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Auto, "Auto"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
    ];
}
