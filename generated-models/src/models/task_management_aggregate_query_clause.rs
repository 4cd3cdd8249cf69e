// @generated from the schema "TaskManagementAggregateQueryClause"; changes made here are lost at the next generation

use crate::TaskManagementAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `TaskManagementAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TaskManagementAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of TaskManagementAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<TaskManagementAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TaskManagementAggregateQueryClause "TaskManagementAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<TaskManagementAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `TaskManagementAggregateQueryClause`. Known values: `and`, `or`.
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
