// @generated from the schema "LearningAssignmentAggregateQueryRequestFilter"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateQueryRequestFilter`.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryRequestFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of LearningAssignmentAggregateQueryRequestClause`, required.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentAggregateQueryRequestClause>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryRequestFilter "LearningAssignmentAggregateQueryRequestFilter" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::LearningAssignmentAggregateQueryRequestClause> = "clauses" 1 with_clauses,
    )
});

/// The property `type` of `LearningAssignmentAggregateQueryRequestFilter`. Known values: `And`, `Or`.
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Or, "Or"),
    ];
}
