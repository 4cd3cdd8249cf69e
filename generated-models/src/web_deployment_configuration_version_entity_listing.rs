// @generated from the schema "WebDeploymentConfigurationVersionEntityListing"; changes made here are lost at the next generation

/// The schema `WebDeploymentConfigurationVersionEntityListing`.
pub struct WebDeploymentConfigurationVersionEntityListing {
    /// `entities`: `array of WebDeploymentConfigurationVersion`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WebDeploymentConfigurationVersion>,
    >,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebDeploymentConfigurationVersionEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        next_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        previous_uri: ::std::option::Option::None,
        total: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentConfigurationVersionEntityListing = &<WebDeploymentConfigurationVersionEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentConfigurationVersionEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("nextUri", "next_uri", 0),
            ("selfUri", "self_uri", 0),
            ("previousUri", "previous_uri", 0),
            ("total", "total", 0),
        ],
        fields: &[&E.entities, &E.next_uri, &E.self_uri, &E.previous_uri, &E.total],
    }
};

crate::runtime::model!(WebDeploymentConfigurationVersionEntityListing);

crate::runtime::setters!(WebDeploymentConfigurationVersionEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::WebDeploymentConfigurationVersion>,
    with_next_uri: next_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_previous_uri: previous_uri: ::std::string::String,
    with_total: total: i64,
});
