// @generated from the schema "ResourceConditionNode"; changes made here are lost at the next generation

/// The schema `ResourceConditionNode`.
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

impl crate::runtime::Model for ResourceConditionNode {
    const EMPTY: Self = Self {
        variable_name: ::std::option::Option::None,
        conjunction: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        operands: ::std::option::Option::None,
        terms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResourceConditionNode = &<ResourceConditionNode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResourceConditionNode",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("variableName", "variable_name", 0),
            ("conjunction", "conjunction", 0),
            ("operator", "operator", 0),
            ("operands", "operands", 0),
            ("terms", "terms", 0),
        ],
        fields: &[&E.variable_name, &E.conjunction, &E.operator, &E.operands, &E.terms],
    }
};

crate::runtime::model!(ResourceConditionNode);

crate::runtime::setters!(ResourceConditionNode {
    with_variable_name: variable_name: ::std::string::String,
    with_conjunction: conjunction: crate::runtime::Open<Conjunction>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_operands: operands: ::std::vec::Vec<crate::ResourceConditionValue>,
    with_terms: terms: ::std::vec::Vec<crate::ResourceConditionNode>,
});

/// The property `conjunction` of `ResourceConditionNode`. Known values: `AND`, `OR`.
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

/// The property `operator` of `ResourceConditionNode`. Known values: `EQ`, `IN`, `GE`, `GT`, `LE`, `LT`.
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
