// @generated from the schema "LocationAddressVerificationDetails"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `LocationAddressVerificationDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocationAddressVerificationDetails {
    /// `status`: one of `Pending`, `InProgress`, `Retry`, `Complete` and `Failed`.
    pub status: Option<Open<Status>>,
    /// `dateFinished`: `string (date-time)`.
    #[doc(alias = "dateFinished")]
    pub date_finished: Option<DateTime>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: Option<DateTime>,
    /// `service`: `string`.
    pub service: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocationAddressVerificationDetails "LocationAddressVerificationDetails" 4 {
    (
        status: Open<Status> = "status" with_status,
        date_finished: DateTime = "dateFinished" with_date_finished,
        date_started: DateTime = "dateStarted" with_date_started,
        service: String = "service" with_service,
    )
});

/// The property `status` of `LocationAddressVerificationDetails`. Known values: `Pending`, `InProgress`, `Retry`, `Complete`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Retry,
    Complete,
    Failed,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    InProgress = "InProgress",
    Retry = "Retry",
    Complete = "Complete",
    Failed = "Failed",
});
