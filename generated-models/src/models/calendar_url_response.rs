// @generated from the schema "CalendarUrlResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CalendarUrlResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CalendarUrlResponse {
    /// `calendarUrl`: `string`.
    #[doc(alias = "calendarUrl")]
    pub calendar_url: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CalendarUrlResponse "CalendarUrlResponse" 2 {
    (
        calendar_url: String = "calendarUrl" with_calendar_url,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
