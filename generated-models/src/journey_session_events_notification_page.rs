// @generated from the schema "JourneySessionEventsNotificationPage"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationPage`.
#[repr(C)]
pub struct JourneySessionEventsNotificationPage {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `fragment`: `string`.
    pub fragment: ::std::option::Option<::std::string::String>,
    /// `hostname`: `string`.
    pub hostname: ::std::option::Option<::std::string::String>,
    /// `keywords`: `string`.
    pub keywords: ::std::option::Option<::std::string::String>,
    /// `lang`: `string`.
    pub lang: ::std::option::Option<::std::string::String>,
    /// `pathname`: `string`.
    pub pathname: ::std::option::Option<::std::string::String>,
    /// `queryString`: `string`.
    #[doc(alias = "queryString")]
    pub query_string: ::std::option::Option<::std::string::String>,
    /// `breadcrumb`: `array of string`.
    pub breadcrumb: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationPage "JourneySessionEventsNotificationPage" 10 {
    (
        url: ::std::string::String = "url" 0 with_url,
        title: ::std::string::String = "title" 0 with_title,
        domain: ::std::string::String = "domain" 0 with_domain,
        fragment: ::std::string::String = "fragment" 0 with_fragment,
        hostname: ::std::string::String = "hostname" 0 with_hostname,
        keywords: ::std::string::String = "keywords" 0 with_keywords,
        lang: ::std::string::String = "lang" 0 with_lang,
        pathname: ::std::string::String = "pathname" 0 with_pathname,
        query_string: ::std::string::String = "queryString" 0 with_query_string,
        breadcrumb: ::std::vec::Vec<::std::string::String> = "breadcrumb" 0 with_breadcrumb,
    )
});
