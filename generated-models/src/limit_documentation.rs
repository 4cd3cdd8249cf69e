// @generated from the schema "LimitDocumentation"; changes made here are lost at the next generation

/// The schema `LimitDocumentation`.
pub struct LimitDocumentation {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `namespaces`: `array of NamespaceDocs`.
    pub namespaces: ::std::option::Option<::std::vec::Vec<crate::NamespaceDocs>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LimitDocumentation {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        namespaces: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LimitDocumentation = &<LimitDocumentation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LimitDocumentation",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 0), ("namespaces", "namespaces", 0)],
        fields: &[&E.url, &E.namespaces],
    }
};

crate::runtime::model!(LimitDocumentation);

crate::runtime::setters!(LimitDocumentation {
    with_url: url: ::std::string::String,
    with_namespaces: namespaces: ::std::vec::Vec<crate::NamespaceDocs>,
});
