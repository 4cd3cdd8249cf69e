// @generated from the schema "OAuthScopeListing"; changes made here are lost at the next generation

/// The schema `OAuthScopeListing`.
pub struct OAuthScopeListing {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `entities`: `array of OAuthScope`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::OAuthScope>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OAuthScopeListing {
    const EMPTY: Self = Self {
        total: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OAuthScopeListing = &<OAuthScopeListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OAuthScopeListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("total", "total", 0),
            ("entities", "entities", 0),
            ("selfUri", "self_uri", 0),
        ],
        fields: &[&E.total, &E.entities, &E.self_uri],
    }
};

crate::runtime::model!(OAuthScopeListing);

crate::runtime::setters!(OAuthScopeListing {
    with_total: total: i64,
    with_entities: entities: ::std::vec::Vec<crate::OAuthScope>,
    with_self_uri: self_uri: ::std::string::String,
});
