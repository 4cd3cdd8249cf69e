// @generated from the schema "OperandPosition"; changes made here are lost at the next generation

/// The schema `OperandPosition`.
pub struct OperandPosition {
    /// `startingPositionValue`: `integer (int32)`.
    #[doc(alias = "startingPositionValue")]
    pub starting_position_value: ::std::option::Option<i32>,
    /// `startingPositionDirection`: `string`.
    #[doc(alias = "startingPositionDirection")]
    pub starting_position_direction: ::std::option::Option<
        crate::runtime::Open<StartingPositionDirection>,
    >,
    /// `endingPositionValue`: `integer (int32)`.
    #[doc(alias = "endingPositionValue")]
    pub ending_position_value: ::std::option::Option<i32>,
    /// `endingPositionDirection`: `string`.
    #[doc(alias = "endingPositionDirection")]
    pub ending_position_direction: ::std::option::Option<
        crate::runtime::Open<EndingPositionDirection>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OperandPosition {
    const EMPTY: Self = Self {
        starting_position_value: ::std::option::Option::None,
        starting_position_direction: ::std::option::Option::None,
        ending_position_value: ::std::option::Option::None,
        ending_position_direction: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OperandPosition = &<OperandPosition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OperandPosition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startingPositionValue", "starting_position_value", 0),
            ("startingPositionDirection", "starting_position_direction", 0),
            ("endingPositionValue", "ending_position_value", 0),
            ("endingPositionDirection", "ending_position_direction", 0),
        ],
        fields: &[
            &E.starting_position_value,
            &E.starting_position_direction,
            &E.ending_position_value,
            &E.ending_position_direction,
        ],
    }
};

crate::runtime::model!(OperandPosition);

crate::runtime::setters!(OperandPosition {
    with_starting_position_value: starting_position_value: i32,
    with_starting_position_direction: starting_position_direction: crate::runtime::Open<StartingPositionDirection>,
    with_ending_position_value: ending_position_value: i32,
    with_ending_position_direction: ending_position_direction: crate::runtime::Open<EndingPositionDirection>,
});

/// The property `startingPositionDirection` of `OperandPosition`. Known values: `FromStart`, `FromEnd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartingPositionDirection {
    FromStart,
    FromEnd,
}

impl crate::runtime::Enum for StartingPositionDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FromStart, "FromStart"),
        (Self::FromEnd, "FromEnd"),
    ];
}

/// The property `endingPositionDirection` of `OperandPosition`. Known values: `FromStart`, `FromEnd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndingPositionDirection {
    FromStart,
    FromEnd,
}

impl crate::runtime::Enum for EndingPositionDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FromStart, "FromStart"),
        (Self::FromEnd, "FromEnd"),
    ];
}
