// @generated from the schema "LearningAssignmentAggregateQueryRequestClause"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateQueryRequestClause`.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryRequestClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of LearningAssignmentAggregateQueryRequestPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentAggregateQueryRequestPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryRequestClause "LearningAssignmentAggregateQueryRequestClause" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        predicates: ::std::vec::Vec<crate::LearningAssignmentAggregateQueryRequestPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `type` of `LearningAssignmentAggregateQueryRequestClause`. Known values: `And`, `Or`.
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
