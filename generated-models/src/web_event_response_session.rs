// @generated from the schema "WebEventResponseSession"; changes made here are lost at the next generation

/// The schema `WebEventResponseSession`.
#[repr(C)]
pub struct WebEventResponseSession {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `durationInSeconds`: `integer (int32)`, required.
    #[doc(alias = "durationInSeconds")]
    pub duration_in_seconds: ::std::option::Option<i32>,
    /// `eventCount`: `integer (int32)`, required.
    #[doc(alias = "eventCount")]
    pub event_count: ::std::option::Option<i32>,
    /// `pageviewCount`: `integer (int32)`, required.
    #[doc(alias = "pageviewCount")]
    pub pageview_count: ::std::option::Option<i32>,
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

crate::runtime::model!(WebEventResponseSession "WebEventResponseSession" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        duration_in_seconds: i32 = "durationInSeconds" 1 with_duration_in_seconds,
        event_count: i32 = "eventCount" 1 with_event_count,
        pageview_count: i32 = "pageviewCount" 1 with_pageview_count,
        referrer: ::std::boxed::Box<crate::Referrer> = "referrer" 0 with_referrer,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
    )
});
