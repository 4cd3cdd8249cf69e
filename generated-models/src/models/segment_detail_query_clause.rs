// @generated from the schema "SegmentDetailQueryClause"; changes made here are lost at the next generation

use crate::SegmentDetailQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `SegmentDetailQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SegmentDetailQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of SegmentDetailQueryPredicate`, required.
    pub predicates: Option<Vec<SegmentDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SegmentDetailQueryClause "SegmentDetailQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<SegmentDetailQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `SegmentDetailQueryClause`. Known values: `and`, `or`.
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
