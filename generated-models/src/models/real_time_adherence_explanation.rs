// @generated from the schema "RealTimeAdherenceExplanation"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `RealTimeAdherenceExplanation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RealTimeAdherenceExplanation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `status`: one of `Pending`, `Approved` and `Denied`.
    pub status: Option<Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RealTimeAdherenceExplanation "RealTimeAdherenceExplanation" 5 {
    (
        id: String = "id" with_id read_only,
        start_date: DateTime = "startDate" with_start_date,
        length_minutes: i32 = "lengthMinutes" with_length_minutes,
        status: Open<Status> = "status" with_status,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `RealTimeAdherenceExplanation`. Known values: `Pending`, `Approved`, `Denied`.
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
