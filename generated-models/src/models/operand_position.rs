// @generated from the schema "OperandPosition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `OperandPosition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OperandPosition {
    /// `startingPositionValue`: `integer (int32)`.
    #[doc(alias = "startingPositionValue")]
    pub starting_position_value: Option<i32>,
    /// `startingPositionDirection`: one of `FromStart` and `FromEnd`.
    #[doc(alias = "startingPositionDirection")]
    pub starting_position_direction: Option<Open<StartingPositionDirection>>,
    /// `endingPositionValue`: `integer (int32)`.
    #[doc(alias = "endingPositionValue")]
    pub ending_position_value: Option<i32>,
    /// `endingPositionDirection`: one of `FromStart` and `FromEnd`.
    #[doc(alias = "endingPositionDirection")]
    pub ending_position_direction: Option<Open<EndingPositionDirection>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OperandPosition "OperandPosition" 4 {
    (
        starting_position_value: i32 = "startingPositionValue" with_starting_position_value,
        starting_position_direction: Open<StartingPositionDirection> = "startingPositionDirection" with_starting_position_direction,
        ending_position_value: i32 = "endingPositionValue" with_ending_position_value,
        ending_position_direction: Open<EndingPositionDirection> = "endingPositionDirection" with_ending_position_direction,
    )
});

/// The property `startingPositionDirection` of `OperandPosition`. Known values: `FromStart`, `FromEnd`.
#[repr(u16)]
#[non_exhaustive]
pub enum StartingPositionDirection {
    FromStart,
    FromEnd,
}

crate::runtime::values!(StartingPositionDirection {
    FromStart = "FromStart",
    FromEnd = "FromEnd",
});

/// The property `endingPositionDirection` of `OperandPosition`. Known values: `FromStart`, `FromEnd`.
#[repr(u16)]
#[non_exhaustive]
pub enum EndingPositionDirection {
    FromStart,
    FromEnd,
}

crate::runtime::values!(EndingPositionDirection {
    FromStart = "FromStart",
    FromEnd = "FromEnd",
});
