// @generated from the schema "WorkitemQueryJobQueryFilters"; changes made here are lost at the next generation

use crate::WorkitemQueryJobQueryFiltersCriteria;
use crate::runtime::{Extra, Open};

/// The schema `WorkitemQueryJobQueryFilters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryJobQueryFilters {
    /// `name`: `customFields`, the one known value, required.
    pub name: Option<Open<Name>>,
    /// `operator`: one of `AND` and `OR`.
    pub operator: Option<Open<Operator>>,
    /// `criteria`: `array of WorkitemQueryJobQueryFiltersCriteria`, required.
    pub criteria: Option<Vec<WorkitemQueryJobQueryFiltersCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryJobQueryFilters "WorkitemQueryJobQueryFilters" 3 {
    (
        name: Open<Name> = "name" with_name required,
        operator: Open<Operator> = "operator" with_operator,
        criteria: Vec<WorkitemQueryJobQueryFiltersCriteria> = "criteria" with_criteria required,
    )
});

/// The property `name` of `WorkitemQueryJobQueryFilters`. Known values: `customFields`.
#[repr(u16)]
#[non_exhaustive]
pub enum Name {
    CustomFields,
}

crate::runtime::values!(Name {
    CustomFields = "customFields",
});

/// The property `operator` of `WorkitemQueryJobQueryFilters`. Known values: `AND`, `OR`.
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
