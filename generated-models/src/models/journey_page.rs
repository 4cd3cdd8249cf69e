// @generated from the schema "JourneyPage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyPage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyPage {
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `domain`: `string`, required.
    pub domain: Option<String>,
    /// `fragment`: `string`.
    pub fragment: Option<String>,
    /// `hostname`: `string`, required.
    pub hostname: Option<String>,
    /// `keywords`: `string`.
    pub keywords: Option<String>,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// `pathname`: `string`, required.
    pub pathname: Option<String>,
    /// `queryString`: `string`.
    #[doc(alias = "queryString")]
    pub query_string: Option<String>,
    /// `breadcrumb`: `array of string`, required.
    pub breadcrumb: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyPage "JourneyPage" 10 {
    (
        url: String = "url" with_url required,
        title: String = "title" with_title,
        domain: String = "domain" with_domain required,
        fragment: String = "fragment" with_fragment,
        hostname: String = "hostname" with_hostname required,
        keywords: String = "keywords" with_keywords,
        lang: String = "lang" with_lang,
        pathname: String = "pathname" with_pathname required,
        query_string: String = "queryString" with_query_string,
        breadcrumb: Vec<String> = "breadcrumb" with_breadcrumb required,
    )
});
