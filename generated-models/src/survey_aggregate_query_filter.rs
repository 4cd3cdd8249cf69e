// @generated from the schema "SurveyAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `SurveyAggregateQueryFilter`.
#[repr(C)]
pub struct SurveyAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of SurveyAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyAggregateQueryClause>,
    >,
    /// `predicates`: `array of SurveyAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyAggregateQueryFilter "SurveyAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::SurveyAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::SurveyAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `SurveyAggregateQueryFilter`. Known values: `and`, `or`.
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
