// @generated from the schema "WebEventResponseSession"; changes made here are lost at the next generation

use crate::Referrer;
use crate::runtime::{DateTime, Extra};

/// The schema `WebEventResponseSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebEventResponseSession {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `durationInSeconds`: `integer (int32)`, required.
    #[doc(alias = "durationInSeconds")]
    pub duration_in_seconds: Option<i32>,
    /// `eventCount`: `integer (int32)`, required.
    #[doc(alias = "eventCount")]
    pub event_count: Option<i32>,
    /// `pageviewCount`: `integer (int32)`, required.
    #[doc(alias = "pageviewCount")]
    pub pageview_count: Option<i32>,
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

crate::runtime::model!(WebEventResponseSession "WebEventResponseSession" 7 {
    (
        id: String = "id" with_id read_only,
        duration_in_seconds: i32 = "durationInSeconds" with_duration_in_seconds required,
        event_count: i32 = "eventCount" with_event_count required,
        pageview_count: i32 = "pageviewCount" with_pageview_count required,
        referrer: Box<Referrer> = "referrer" with_referrer,
        self_uri: String = "selfUri" with_self_uri read_only,
        created_date: DateTime = "createdDate" with_created_date required,
    )
});
