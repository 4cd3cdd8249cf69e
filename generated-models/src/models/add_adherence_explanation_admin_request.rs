// @generated from the schema "AddAdherenceExplanationAdminRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AddAdherenceExplanationAdminRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AddAdherenceExplanationAdminRequest {
    /// `type`: `Late`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `status`: one of `Pending`, `Approved` and `Denied`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AddAdherenceExplanationAdminRequest "AddAdherenceExplanationAdminRequest" 5 {
    (
        r#type: Open<Type> = "type" with_type required,
        start_date: DateTime = "startDate" with_start_date required,
        length_minutes: i32 = "lengthMinutes" with_length_minutes required,
        notes: String = "notes" with_notes,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `type` of `AddAdherenceExplanationAdminRequest`. Known values: `Late`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::values!(Type {
    Late = "Late",
});

/// The property `status` of `AddAdherenceExplanationAdminRequest`. Known values: `Pending`, `Approved`, `Denied`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});
