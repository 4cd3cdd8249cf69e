// @generated from the schema "DocumentQuery"; changes made here are lost at the next generation

/// The schema `DocumentQuery`.
#[repr(C)]
pub struct DocumentQuery {
    /// `clauses`: `array of DocumentQueryClause`, required.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::DocumentQueryClause>>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentQuery "DocumentQuery" 2 {
    (
        clauses: ::std::vec::Vec<crate::DocumentQueryClause> = "clauses" 1 with_clauses,
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
    )
});

/// The property `operator` of `DocumentQuery`. Known values: `Or`, `And`.
#[non_exhaustive]
pub enum Operator {
    Or,
    And,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Or, "Or"),
        (Self::And, "And"),
    ];
}
