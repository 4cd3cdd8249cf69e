// @generated from the schema "JourneySessionEventsNotificationPage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneySessionEventsNotificationPage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationPage {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `fragment`: `string`.
    pub fragment: Option<String>,
    /// `hostname`: `string`.
    pub hostname: Option<String>,
    /// `keywords`: `string`.
    pub keywords: Option<String>,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// `pathname`: `string`.
    pub pathname: Option<String>,
    /// `queryString`: `string`.
    #[doc(alias = "queryString")]
    pub query_string: Option<String>,
    /// `breadcrumb`: `array of string`.
    pub breadcrumb: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationPage "JourneySessionEventsNotificationPage" 10 {
    (
        url: String = "url" with_url,
        title: String = "title" with_title,
        domain: String = "domain" with_domain,
        fragment: String = "fragment" with_fragment,
        hostname: String = "hostname" with_hostname,
        keywords: String = "keywords" with_keywords,
        lang: String = "lang" with_lang,
        pathname: String = "pathname" with_pathname,
        query_string: String = "queryString" with_query_string,
        breadcrumb: Vec<String> = "breadcrumb" with_breadcrumb,
    )
});
