// @generated from the schema "InfixOperator"; changes made here are lost at the next generation

/// The schema `InfixOperator`.
#[repr(C)]
pub struct InfixOperator {
    /// `operatorType`: `string`, required.
    #[doc(alias = "operatorType")]
    pub operator_type: ::std::option::Option<crate::runtime::Open<OperatorType>>,
    /// `operatorPosition`: `OperatorPosition`.
    #[doc(alias = "operatorPosition")]
    pub operator_position: ::std::option::Option<
        ::std::boxed::Box<crate::OperatorPosition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InfixOperator "InfixOperator" 2 {
    (
        operator_type: crate::runtime::Open<OperatorType> = "operatorType" 1 with_operator_type,
        operator_position: ::std::boxed::Box<crate::OperatorPosition> = "operatorPosition" 0 with_operator_position,
    )
});

/// The property `operatorType` of `InfixOperator`. Known values: `Or`, `And`, `Near`.
#[non_exhaustive]
pub enum OperatorType {
    Or,
    And,
    Near,
}

crate::runtime::known!(OperatorType);

impl crate::runtime::Enum for OperatorType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Or, "Or"),
        (Self::And, "And"),
        (Self::Near, "Near"),
    ];
}
