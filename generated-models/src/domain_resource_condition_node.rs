// @generated from the schema "DomainResourceConditionNode"; changes made here are lost at the next generation

/// The schema `DomainResourceConditionNode`.
#[repr(C)]
pub struct DomainResourceConditionNode {
    /// `variableName`: `string`.
    #[doc(alias = "variableName")]
    pub variable_name: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `operands`: `array of DomainResourceConditionValue`.
    pub operands: ::std::option::Option<
        ::std::vec::Vec<crate::DomainResourceConditionValue>,
    >,
    /// `conjunction`: `string`.
    pub conjunction: ::std::option::Option<crate::runtime::Open<Conjunction>>,
    /// `terms`: `array of DomainResourceConditionNode`.
    pub terms: ::std::option::Option<
        ::std::vec::Vec<crate::DomainResourceConditionNode>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainResourceConditionNode "DomainResourceConditionNode" 5 {
    (
        variable_name: ::std::string::String = "variableName" 0 with_variable_name,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        operands: ::std::vec::Vec<crate::DomainResourceConditionValue> = "operands" 0 with_operands,
        conjunction: crate::runtime::Open<Conjunction> = "conjunction" 0 with_conjunction,
        terms: ::std::vec::Vec<crate::DomainResourceConditionNode> = "terms" 0 with_terms,
    )
});

/// The property `operator` of `DomainResourceConditionNode`. Known values: `EQ`, `IN`, `GE`, `GT`, `LE`, `LT`.
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

/// The property `conjunction` of `DomainResourceConditionNode`. Known values: `AND`, `OR`.
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
