// @generated from the schema "WorkitemQueryJobQueryFiltersCriteria"; changes made here are lost at the next generation

use crate::WorkitemQueryJobQueryFiltersPredicate;
use crate::runtime::{Extra, Open};

/// The schema `WorkitemQueryJobQueryFiltersCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryJobQueryFiltersCriteria {
    /// `operator`: one of `AND` and `OR`.
    pub operator: Option<Open<Operator>>,
    /// `predicates`: `array of WorkitemQueryJobQueryFiltersPredicate`, required.
    pub predicates: Option<Vec<WorkitemQueryJobQueryFiltersPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryJobQueryFiltersCriteria "WorkitemQueryJobQueryFiltersCriteria" 2 {
    (
        operator: Open<Operator> = "operator" with_operator,
        predicates: Vec<WorkitemQueryJobQueryFiltersPredicate> = "predicates" with_predicates required,
    )
});

/// The property `operator` of `WorkitemQueryJobQueryFiltersCriteria`. Known values: `AND`, `OR`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    And,
    Or,
}

crate::runtime::values!(Operator {
    And = "AND",
    Or = "OR",
});
