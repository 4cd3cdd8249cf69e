// @generated from the schema "SegmentDetailQueryFilter"; changes made here are lost at the next generation

use crate::{SegmentDetailQueryClause, SegmentDetailQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `SegmentDetailQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SegmentDetailQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of SegmentDetailQueryClause`.
    pub clauses: Option<Vec<SegmentDetailQueryClause>>,
    /// `predicates`: `array of SegmentDetailQueryPredicate`.
    pub predicates: Option<Vec<SegmentDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SegmentDetailQueryFilter "SegmentDetailQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<SegmentDetailQueryClause> = "clauses" with_clauses,
        predicates: Vec<SegmentDetailQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `SegmentDetailQueryFilter`. Known values: `and`, `or`.
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
