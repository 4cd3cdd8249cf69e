// @generated from the schema "RequestPage"; changes made here are lost at the next generation

/// The schema `RequestPage`.
pub struct RequestPage {
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `keywords`: `string`.
    pub keywords: ::std::option::Option<::std::string::String>,
    /// `lang`: `string`.
    pub lang: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RequestPage {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        title: ::std::option::Option::None,
        keywords: ::std::option::Option::None,
        lang: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequestPage = &<RequestPage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequestPage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 1),
            ("title", "title", 1),
            ("keywords", "keywords", 0),
            ("lang", "lang", 0),
        ],
        fields: &[&E.url, &E.title, &E.keywords, &E.lang],
    }
};

crate::runtime::model!(RequestPage);

crate::runtime::setters!(RequestPage {
    with_url: url: ::std::string::String,
    with_title: title: ::std::string::String,
    with_keywords: keywords: ::std::string::String,
    with_lang: lang: ::std::string::String,
});
