// @generated from the schema "QueryRequestPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `QueryRequestPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryRequestPredicate {
    /// `dimension`: one of `attendeeId`, `facilitatorId` and `status`, required.
    pub dimension: Option<Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryRequestPredicate "QueryRequestPredicate" 2 {
    (
        dimension: Open<Dimension> = "dimension" with_dimension required,
        value: String = "value" with_value required,
    )
});

/// The property `dimension` of `QueryRequestPredicate`. Known values: `attendeeId`, `facilitatorId`, `status`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    AttendeeId,
    FacilitatorId,
    Status,
}

crate::runtime::values!(Dimension {
    AttendeeId = "attendeeId",
    FacilitatorId = "facilitatorId",
    Status = "status",
});
