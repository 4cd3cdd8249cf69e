// @generated from the schema "DocumentQueryClause"; changes made here are lost at the next generation

/// The schema `DocumentQueryClause`.
pub struct DocumentQueryClause {
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `predicates`: `array of DocumentQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentQueryClause {
    const EMPTY: Self = Self {
        operator: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentQueryClause = &<DocumentQueryClause as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentQueryClause",
        empty: E,
        extra: &E.extra,
        properties: &[("operator", "operator", 1), ("predicates", "predicates", 1)],
        fields: &[&E.operator, &E.predicates],
    }
};

crate::runtime::model!(DocumentQueryClause);

crate::runtime::setters!(DocumentQueryClause {
    with_operator: operator: crate::runtime::Open<Operator>,
    with_predicates: predicates: ::std::vec::Vec<crate::DocumentQueryPredicate>,
});

/// The property `operator` of `DocumentQueryClause`. Known values: `Or`, `And`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Or,
    And,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Or, "Or"),
        (Self::And, "And"),
    ];
}
