// @generated from the schema "InfixOperator"; changes made here are lost at the next generation

/// The schema `InfixOperator`.
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

impl crate::runtime::Model for InfixOperator {
    const EMPTY: Self = Self {
        operator_type: ::std::option::Option::None,
        operator_position: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InfixOperator = &<InfixOperator as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InfixOperator",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operatorType", "operator_type", 1),
            ("operatorPosition", "operator_position", 0),
        ],
        fields: &[&E.operator_type, &E.operator_position],
    }
};

crate::runtime::model!(InfixOperator);

crate::runtime::setters!(InfixOperator {
    with_operator_type: operator_type: crate::runtime::Open<OperatorType>,
    with_operator_position: operator_position: ::std::boxed::Box<crate::OperatorPosition>,
});

/// The property `operatorType` of `InfixOperator`. Known values: `Or`, `And`, `Near`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperatorType {
    Or,
    And,
    Near,
}

impl crate::runtime::Enum for OperatorType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Or, "Or"),
        (Self::And, "And"),
        (Self::Near, "Near"),
    ];
}
