// @generated from the schema "WebEventBrowser"; changes made here are lost at the next generation

/// The schema `WebEventBrowser`.
pub struct WebEventBrowser {
    /// `family`: `string`, required.
    pub family: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// `lang`: `string`.
    pub lang: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebEventBrowser {
    const EMPTY: Self = Self {
        family: ::std::option::Option::None,
        version: ::std::option::Option::None,
        lang: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebEventBrowser = &<WebEventBrowser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebEventBrowser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("family", "family", 1),
            ("version", "version", 1),
            ("lang", "lang", 0),
        ],
        fields: &[&E.family, &E.version, &E.lang],
    }
};

crate::runtime::model!(WebEventBrowser);

crate::runtime::setters!(WebEventBrowser {
    with_family: family: ::std::string::String,
    with_version: version: ::std::string::String,
    with_lang: lang: ::std::string::String,
});
