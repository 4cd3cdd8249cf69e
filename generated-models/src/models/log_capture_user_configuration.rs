// @generated from the schema "LogCaptureUserConfiguration"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `LogCaptureUserConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LogCaptureUserConfiguration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `dateStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateStarted")]
    pub date_started: Option<DateTime>,
    /// `dateExpired`: `string (date-time)`, required.
    #[doc(alias = "dateExpired")]
    pub date_expired: Option<DateTime>,
    /// `captureMethod`: one of `OnDemand` and `Scheduled`, read-only.
    #[doc(alias = "captureMethod")]
    pub capture_method: Option<Open<CaptureMethod>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LogCaptureUserConfiguration "LogCaptureUserConfiguration" 5 {
    (
        id: String = "id" with_id read_only,
        date_started: DateTime = "dateStarted" with_date_started read_only,
        date_expired: DateTime = "dateExpired" with_date_expired required,
        capture_method: Open<CaptureMethod> = "captureMethod" with_capture_method read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `captureMethod` of `LogCaptureUserConfiguration`. Known values: `OnDemand`, `Scheduled`.
#[repr(u16)]
#[non_exhaustive]
pub enum CaptureMethod {
    OnDemand,
    Scheduled,
}

crate::runtime::values!(CaptureMethod {
    OnDemand = "OnDemand",
    Scheduled = "Scheduled",
});
