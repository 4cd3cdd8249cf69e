// @generated from the schema "DomainResourceConditionNode"; changes made here are lost at the next generation

/// The schema `DomainResourceConditionNode`.
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

impl crate::runtime::Model for DomainResourceConditionNode {
    const EMPTY: Self = Self {
        variable_name: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        operands: ::std::option::Option::None,
        conjunction: ::std::option::Option::None,
        terms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainResourceConditionNode = &<DomainResourceConditionNode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainResourceConditionNode",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("variableName", "variable_name", 0),
            ("operator", "operator", 0),
            ("operands", "operands", 0),
            ("conjunction", "conjunction", 0),
            ("terms", "terms", 0),
        ],
        fields: &[&E.variable_name, &E.operator, &E.operands, &E.conjunction, &E.terms],
    }
};

crate::runtime::model!(DomainResourceConditionNode);

crate::runtime::setters!(DomainResourceConditionNode {
    with_variable_name: variable_name: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_operands: operands: ::std::vec::Vec<crate::DomainResourceConditionValue>,
    with_conjunction: conjunction: crate::runtime::Open<Conjunction>,
    with_terms: terms: ::std::vec::Vec<crate::DomainResourceConditionNode>,
});

/// The property `operator` of `DomainResourceConditionNode`. Known values: `EQ`, `IN`, `GE`, `GT`, `LE`, `LT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Eq,
    In,
    Ge,
    Gt,
    Le,
    Lt,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Conjunction {
    And,
    Or,
}

impl crate::runtime::Enum for Conjunction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
