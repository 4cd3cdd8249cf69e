// @generated from the schema "OperandPosition"; changes made here are lost at the next generation

/// The schema `OperandPosition`.
#[repr(C)]
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

crate::runtime::model!(OperandPosition "OperandPosition" 4 {
    (
        starting_position_value: i32 = "startingPositionValue" 0 with_starting_position_value,
        starting_position_direction: crate::runtime::Open<StartingPositionDirection> = "startingPositionDirection" 0 with_starting_position_direction,
        ending_position_value: i32 = "endingPositionValue" 0 with_ending_position_value,
        ending_position_direction: crate::runtime::Open<EndingPositionDirection> = "endingPositionDirection" 0 with_ending_position_direction,
    )
});

/// The property `startingPositionDirection` of `OperandPosition`. Known values: `FromStart`, `FromEnd`.
#[non_exhaustive]
pub enum StartingPositionDirection {
    FromStart,
    FromEnd,
}

crate::runtime::known!(StartingPositionDirection);

impl crate::runtime::Enum for StartingPositionDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FromStart, "FromStart"),
        (Self::FromEnd, "FromEnd"),
    ];
}

/// The property `endingPositionDirection` of `OperandPosition`. Known values: `FromStart`, `FromEnd`.
#[non_exhaustive]
pub enum EndingPositionDirection {
    FromStart,
    FromEnd,
}

crate::runtime::known!(EndingPositionDirection);

impl crate::runtime::Enum for EndingPositionDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FromStart, "FromStart"),
        (Self::FromEnd, "FromEnd"),
    ];
}
