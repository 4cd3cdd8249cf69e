// @generated from the schema "ListWrapperAgentWorkPlanField"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ListWrapperAgentWorkPlanField`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListWrapperAgentWorkPlanField {
    /// `values`: array of one of `Name` and `PaidHours`.
    pub values: Option<Vec<Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListWrapperAgentWorkPlanField "ListWrapperAgentWorkPlanField" 1 {
    (
        values: Vec<Open<Values>> = "values" with_values,
    )
});

/// The property `values` of `ListWrapperAgentWorkPlanField`. Known values: `Name`, `PaidHours`.
#[repr(u16)]
#[non_exhaustive]
pub enum Values {
    Name,
    PaidHours,
}

crate::runtime::values!(Values {
    Name = "Name",
    PaidHours = "PaidHours",
});
