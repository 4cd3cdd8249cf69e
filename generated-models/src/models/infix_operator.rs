// @generated from the schema "InfixOperator"; changes made here are lost at the next generation

use crate::OperatorPosition;
use crate::runtime::{Extra, Open};

/// The schema `InfixOperator`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InfixOperator {
    /// `operatorType`: one of `Or`, `And` and `Near`, required.
    #[doc(alias = "operatorType")]
    pub operator_type: Option<Open<OperatorType>>,
    /// `operatorPosition`: `OperatorPosition`.
    #[doc(alias = "operatorPosition")]
    pub operator_position: Option<Box<OperatorPosition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InfixOperator "InfixOperator" 2 {
    (
        operator_type: Open<OperatorType> = "operatorType" with_operator_type required,
        operator_position: Box<OperatorPosition> = "operatorPosition" with_operator_position,
    )
});

/// The property `operatorType` of `InfixOperator`. Known values: `Or`, `And`, `Near`.
#[repr(u16)]
#[non_exhaustive]
pub enum OperatorType {
    Or,
    And,
    Near,
}

crate::runtime::values!(OperatorType {
    Or = "Or",
    And = "And",
    Near = "Near",
});
