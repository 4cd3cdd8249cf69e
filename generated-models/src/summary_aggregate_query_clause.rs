// @generated from the schema "SummaryAggregateQueryClause"; changes made here are lost at the next generation

/// The schema `SummaryAggregateQueryClause`.
#[repr(C)]
pub struct SummaryAggregateQueryClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of SummaryAggregateQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::SummaryAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SummaryAggregateQueryClause "SummaryAggregateQueryClause" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        predicates: ::std::vec::Vec<crate::SummaryAggregateQueryPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `type` of `SummaryAggregateQueryClause`. Known values: `and`, `or`.
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "and"),
        (Self::Or, "or"),
    ];
}
