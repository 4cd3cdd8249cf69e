// @generated from the schema "ResourceConditionNode"; changes made here are lost at the next generation

/// The schema `ResourceConditionNode`.
#[repr(C)]
pub struct ResourceConditionNode {
    /// `variableName`: `string`.
    #[doc(alias = "variableName")]
    pub variable_name: ::std::option::Option<::std::string::String>,
    /// `conjunction`: `string`.
    pub conjunction: ::std::option::Option<crate::runtime::Open<Conjunction>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `operands`: `array of ResourceConditionValue`.
    pub operands: ::std::option::Option<::std::vec::Vec<crate::ResourceConditionValue>>,
    /// `terms`: `array of ResourceConditionNode`.
    pub terms: ::std::option::Option<::std::vec::Vec<crate::ResourceConditionNode>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResourceConditionNode "ResourceConditionNode" 5 {
    (
        variable_name: ::std::string::String = "variableName" 0 with_variable_name,
        conjunction: crate::runtime::Open<Conjunction> = "conjunction" 0 with_conjunction,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        operands: ::std::vec::Vec<crate::ResourceConditionValue> = "operands" 0 with_operands,
        terms: ::std::vec::Vec<crate::ResourceConditionNode> = "terms" 0 with_terms,
    )
});

/// The property `conjunction` of `ResourceConditionNode`. Known values: `AND`, `OR`.
#[non_exhaustive]
pub enum Conjunction {
    And,
    Or,
}

crate::runtime::known!(Conjunction);

impl crate::runtime::Enum for Conjunction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}

/// The property `operator` of `ResourceConditionNode`. Known values: `EQ`, `IN`, `GE`, `GT`, `LE`, `LT`.
#[non_exhaustive]
pub enum Operator {
    Eq,
    In,
    Ge,
    Gt,
    Le,
    Lt,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Eq, "EQ"),
        (Self::In, "IN"),
        (Self::Ge, "GE"),
        (Self::Gt, "GT"),
        (Self::Le, "LE"),
        (Self::Lt, "LT"),
    ];
}
