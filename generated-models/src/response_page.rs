// @generated from the schema "ResponsePage"; changes made here are lost at the next generation

/// The schema `ResponsePage`.
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

impl crate::runtime::Model for ResponsePage {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        title: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        fragment: ::std::option::Option::None,
        hostname: ::std::option::Option::None,
        keywords: ::std::option::Option::None,
        lang: ::std::option::Option::None,
        pathname: ::std::option::Option::None,
        query_string: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponsePage = &<ResponsePage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponsePage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 1),
            ("title", "title", 1),
            ("domain", "domain", 1),
            ("fragment", "fragment", 0),
            ("hostname", "hostname", 1),
            ("keywords", "keywords", 0),
            ("lang", "lang", 0),
            ("pathname", "pathname", 1),
            ("queryString", "query_string", 0),
        ],
        fields: &[
            &E.url,
            &E.title,
            &E.domain,
            &E.fragment,
            &E.hostname,
            &E.keywords,
            &E.lang,
            &E.pathname,
            &E.query_string,
        ],
    }
};

crate::runtime::model!(ResponsePage);

crate::runtime::setters!(ResponsePage {
    with_url: url: ::std::string::String,
    with_title: title: ::std::string::String,
    with_domain: domain: ::std::string::String,
    with_fragment: fragment: ::std::string::String,
    with_hostname: hostname: ::std::string::String,
    with_keywords: keywords: ::std::string::String,
    with_lang: lang: ::std::string::String,
    with_pathname: pathname: ::std::string::String,
    with_query_string: query_string: ::std::string::String,
});
