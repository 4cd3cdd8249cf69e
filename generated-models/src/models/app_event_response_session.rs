// @generated from the schema "AppEventResponseSession"; changes made here are lost at the next generation

use crate::Referrer;
use crate::runtime::{DateTime, Extra};

/// The schema `AppEventResponseSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AppEventResponseSession {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `durationInSeconds`: `integer (int32)`, required.
    #[doc(alias = "durationInSeconds")]
    pub duration_in_seconds: Option<i32>,
    /// `eventCount`: `integer (int32)`, required.
    #[doc(alias = "eventCount")]
    pub event_count: Option<i32>,
    /// `screenviewCount`: `integer (int32)`, required.
    #[doc(alias = "screenviewCount")]
    pub screenview_count: Option<i32>,
    /// `referrer`: `Referrer`.
    pub referrer: Option<Box<Referrer>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AppEventResponseSession "AppEventResponseSession" 7 {
    (
        id: String = "id" with_id required,
        duration_in_seconds: i32 = "durationInSeconds" with_duration_in_seconds required,
        event_count: i32 = "eventCount" with_event_count required,
        screenview_count: i32 = "screenviewCount" with_screenview_count required,
        referrer: Box<Referrer> = "referrer" with_referrer,
        self_uri: String = "selfUri" with_self_uri read_only,
        created_date: DateTime = "createdDate" with_created_date required,
    )
});
