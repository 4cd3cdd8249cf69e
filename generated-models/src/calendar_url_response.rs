// @generated from the schema "CalendarUrlResponse"; changes made here are lost at the next generation

/// The schema `CalendarUrlResponse`.
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

impl crate::runtime::Model for CalendarUrlResponse {
    const EMPTY: Self = Self {
        calendar_url: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CalendarUrlResponse = &<CalendarUrlResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CalendarUrlResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("calendarUrl", "calendar_url", 0), ("selfUri", "self_uri", 2)],
        fields: &[&E.calendar_url, &E.self_uri],
    }
};

crate::runtime::model!(CalendarUrlResponse);

crate::runtime::setters!(CalendarUrlResponse {
    with_calendar_url: calendar_url: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
