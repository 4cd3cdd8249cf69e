// @generated from the schema "Article"; changes made here are lost at the next generation

/// The schema `Article`.
pub struct Article {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `uri`: `string`, read-only.
    pub uri: ::std::option::Option<::std::string::String>,
    /// `snippets`: `array of string`, read-only.
    pub snippets: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// `metadata`: `map of MetadataAttribute`, read-only.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MetadataAttribute>,
    >,
    /// `version`: `AddressableEntityRef`, read-only.
    pub version: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `variations`: `array of AddressableEntityRef`, read-only.
    pub variations: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Article {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        uri: ::std::option::Option::None,
        snippets: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        version: ::std::option::Option::None,
        variations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Article = &<Article as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Article",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 2),
            ("uri", "uri", 2),
            ("snippets", "snippets", 2),
            ("confidence", "confidence", 2),
            ("metadata", "metadata", 2),
            ("version", "version", 2),
            ("variations", "variations", 2),
        ],
        fields: &[
            &E.title,
            &E.uri,
            &E.snippets,
            &E.confidence,
            &E.metadata,
            &E.version,
            &E.variations,
        ],
    }
};

crate::runtime::model!(Article);

crate::runtime::setters!(Article {
    with_title: title: ::std::string::String,
    with_uri: uri: ::std::string::String,
    with_snippets: snippets: ::std::vec::Vec<::std::string::String>,
    with_confidence: confidence: f64,
    with_metadata: metadata: ::std::collections::BTreeMap<::std::string::String, crate::MetadataAttribute>,
    with_version: version: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_variations: variations: ::std::vec::Vec<crate::AddressableEntityRef>,
});
