// @generated from the schema "SurveyDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `SurveyDetailQueryFilter`.
#[repr(C)]
pub struct SurveyDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of SurveyDetailQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::SurveyDetailQueryClause>>,
    /// `predicates`: `array of SurveyDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyDetailQueryFilter "SurveyDetailQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::SurveyDetailQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::SurveyDetailQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `SurveyDetailQueryFilter`. Known values: `and`, `or`.
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
