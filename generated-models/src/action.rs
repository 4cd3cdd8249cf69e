// @generated from the schema "Action"; changes made here are lost at the next generation

/// The schema `Action`.
pub struct Action {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `category`: `string`.
    pub category: ::std::option::Option<::std::string::String>,
    /// `contract`: `ActionContract`.
    pub contract: ::std::option::Option<::std::boxed::Box<crate::ActionContract>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `secure`: `boolean`.
    pub secure: ::std::option::Option<bool>,
    /// `config`: `ActionConfig`.
    pub config: ::std::option::Option<::std::boxed::Box<crate::ActionConfig>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Action {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        category: ::std::option::Option::None,
        contract: ::std::option::Option::None,
        version: ::std::option::Option::None,
        secure: ::std::option::Option::None,
        config: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Action = &<Action as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Action",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("integrationId", "integration_id", 0),
            ("category", "category", 0),
            ("contract", "contract", 0),
            ("version", "version", 0),
            ("secure", "secure", 0),
            ("config", "config", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.integration_id,
            &E.category,
            &E.contract,
            &E.version,
            &E.secure,
            &E.config,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Action);

crate::runtime::setters!(Action {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_integration_id: integration_id: ::std::string::String,
    with_category: category: ::std::string::String,
    with_contract: contract: ::std::boxed::Box<crate::ActionContract>,
    with_version: version: i32,
    with_secure: secure: bool,
    with_config: config: ::std::boxed::Box<crate::ActionConfig>,
    with_self_uri: self_uri: ::std::string::String,
});
