// @generated from the schema "CalendarUrlResponse"; changes made here are lost at the next generation

/// The schema `CalendarUrlResponse`.
#[repr(C)]
pub struct CalendarUrlResponse {
    /// `calendarUrl`: `string`.
    #[doc(alias = "calendarUrl")]
    pub calendar_url: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CalendarUrlResponse "CalendarUrlResponse" 2 {
    (
        calendar_url: ::std::string::String = "calendarUrl" 0 with_calendar_url,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
