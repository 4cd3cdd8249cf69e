// @generated from the schema "DocumentQuery"; changes made here are lost at the next generation

/// The schema `DocumentQuery`.
pub struct DocumentQuery {
    /// `clauses`: `array of DocumentQueryClause`, required.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::DocumentQueryClause>>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentQuery {
    const EMPTY: Self = Self {
        clauses: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentQuery = &<DocumentQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentQuery",
        empty: E,
        extra: &E.extra,
        properties: &[("clauses", "clauses", 1), ("operator", "operator", 1)],
        fields: &[&E.clauses, &E.operator],
    }
};

crate::runtime::model!(DocumentQuery);

crate::runtime::setters!(DocumentQuery {
    with_clauses: clauses: ::std::vec::Vec<crate::DocumentQueryClause>,
    with_operator: operator: crate::runtime::Open<Operator>,
});

/// The property `operator` of `DocumentQuery`. Known values: `Or`, `And`.
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
