// @generated from the schema "ContentActions"; changes made here are lost at the next generation

/// The schema `ContentActions`.
pub struct ContentActions {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `urlTarget`: `string`.
    #[doc(alias = "urlTarget")]
    pub url_target: ::std::option::Option<::std::string::String>,
    /// `textback`: `string`.
    pub textback: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentActions {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        url_target: ::std::option::Option::None,
        textback: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentActions = &<ContentActions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentActions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 0),
            ("urlTarget", "url_target", 0),
            ("textback", "textback", 0),
        ],
        fields: &[&E.url, &E.url_target, &E.textback],
    }
};

crate::runtime::model!(ContentActions);

crate::runtime::setters!(ContentActions {
    with_url: url: ::std::string::String,
    with_url_target: url_target: ::std::string::String,
    with_textback: textback: ::std::string::String,
});
