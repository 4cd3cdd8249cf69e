// @generated from the schema "TaskManagementAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `TaskManagementAggregateQueryFilter`.
#[repr(C)]
pub struct TaskManagementAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of TaskManagementAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::TaskManagementAggregateQueryClause>,
    >,
    /// `predicates`: `array of TaskManagementAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::TaskManagementAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TaskManagementAggregateQueryFilter "TaskManagementAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::TaskManagementAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::TaskManagementAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `TaskManagementAggregateQueryFilter`. Known values: `and`, `or`.
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
