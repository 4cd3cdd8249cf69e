// @generated from the schema "ResponsePage"; changes made here are lost at the next generation

/// The schema `ResponsePage`.
#[repr(C)]
pub struct ResponsePage {
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`, required.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `fragment`: `string`.
    pub fragment: ::std::option::Option<::std::string::String>,
    /// `hostname`: `string`, required.
    pub hostname: ::std::option::Option<::std::string::String>,
    /// `keywords`: `string`.
    pub keywords: ::std::option::Option<::std::string::String>,
    /// `lang`: `string`.
    pub lang: ::std::option::Option<::std::string::String>,
    /// `pathname`: `string`, required.
    pub pathname: ::std::option::Option<::std::string::String>,
    /// `queryString`: `string`.
    #[doc(alias = "queryString")]
    pub query_string: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponsePage "ResponsePage" 9 {
    (
        url: ::std::string::String = "url" 1 with_url,
        title: ::std::string::String = "title" 1 with_title,
        domain: ::std::string::String = "domain" 1 with_domain,
        fragment: ::std::string::String = "fragment" 0 with_fragment,
        hostname: ::std::string::String = "hostname" 1 with_hostname,
        keywords: ::std::string::String = "keywords" 0 with_keywords,
        lang: ::std::string::String = "lang" 0 with_lang,
        pathname: ::std::string::String = "pathname" 1 with_pathname,
        query_string: ::std::string::String = "queryString" 0 with_query_string,
    )
});
