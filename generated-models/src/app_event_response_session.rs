// @generated from the schema "AppEventResponseSession"; changes made here are lost at the next generation

/// The schema `AppEventResponseSession`.
pub struct AppEventResponseSession {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `durationInSeconds`: `integer (int32)`, required.
    #[doc(alias = "durationInSeconds")]
    pub duration_in_seconds: ::std::option::Option<i32>,
    /// `eventCount`: `integer (int32)`, required.
    #[doc(alias = "eventCount")]
    pub event_count: ::std::option::Option<i32>,
    /// `screenviewCount`: `integer (int32)`, required.
    #[doc(alias = "screenviewCount")]
    pub screenview_count: ::std::option::Option<i32>,
    /// `referrer`: `Referrer`.
    pub referrer: ::std::option::Option<::std::boxed::Box<crate::Referrer>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AppEventResponseSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        duration_in_seconds: ::std::option::Option::None,
        event_count: ::std::option::Option::None,
        screenview_count: ::std::option::Option::None,
        referrer: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AppEventResponseSession = &<AppEventResponseSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AppEventResponseSession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("durationInSeconds", "duration_in_seconds", 1),
            ("eventCount", "event_count", 1),
            ("screenviewCount", "screenview_count", 1),
            ("referrer", "referrer", 0),
            ("selfUri", "self_uri", 2),
            ("createdDate", "created_date", 1),
        ],
        fields: &[
            &E.id,
            &E.duration_in_seconds,
            &E.event_count,
            &E.screenview_count,
            &E.referrer,
            &E.self_uri,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(AppEventResponseSession);

crate::runtime::setters!(AppEventResponseSession {
    with_id: id: ::std::string::String,
    with_duration_in_seconds: duration_in_seconds: i32,
    with_event_count: event_count: i32,
    with_screenview_count: screenview_count: i32,
    with_referrer: referrer: ::std::boxed::Box<crate::Referrer>,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
});
