// @generated from the schema "TaskManagementAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{TaskManagementAggregateQueryClause, TaskManagementAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `TaskManagementAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TaskManagementAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of TaskManagementAggregateQueryClause`.
    pub clauses: Option<Vec<TaskManagementAggregateQueryClause>>,
    /// `predicates`: `array of TaskManagementAggregateQueryPredicate`.
    pub predicates: Option<Vec<TaskManagementAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TaskManagementAggregateQueryFilter "TaskManagementAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<TaskManagementAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<TaskManagementAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `TaskManagementAggregateQueryFilter`. Known values: `and`, `or`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::values!(Type {
    And = "and",
    Or = "or",
});
