// @generated from the schema "GenesysBotConnector"; changes made here are lost at the next generation

/// The schema `GenesysBotConnector`.
pub struct GenesysBotConnector {
    /// `queryParameters`: `map of string`.
    #[doc(alias = "queryParameters")]
    pub query_parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GenesysBotConnector {
    const EMPTY: Self = Self {
        query_parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GenesysBotConnector = &<GenesysBotConnector as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GenesysBotConnector",
        empty: E,
        extra: &E.extra,
        properties: &[("queryParameters", "query_parameters", 0)],
        fields: &[&E.query_parameters],
    }
};

crate::runtime::model!(GenesysBotConnector);

crate::runtime::setters!(GenesysBotConnector {
    with_query_parameters: query_parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
