// @generated from the schema "DocumentQueryClause"; changes made here are lost at the next generation

/// The schema `DocumentQueryClause`.
#[repr(C)]
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

crate::runtime::model!(DocumentQueryClause "DocumentQueryClause" 2 {
    (
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
        predicates: ::std::vec::Vec<crate::DocumentQueryPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `operator` of `DocumentQueryClause`. Known values: `Or`, `And`.
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
