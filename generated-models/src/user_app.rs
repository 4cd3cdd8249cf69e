// @generated from the schema "UserApp"; changes made here are lost at the next generation

/// The schema `UserApp`.
pub struct UserApp {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationType`: `IntegrationType`, read-only.
    #[doc(alias = "integrationType")]
    pub integration_type: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationType>,
    >,
    /// `config`: `UserAppConfigurationInfo`.
    pub config: ::std::option::Option<
        ::std::boxed::Box<crate::UserAppConfigurationInfo>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserApp {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        integration_type: ::std::option::Option::None,
        config: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserApp = &<UserApp as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserApp",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("integrationType", "integration_type", 2),
            ("config", "config", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.integration_type, &E.config, &E.self_uri],
    }
};

crate::runtime::model!(UserApp);

crate::runtime::setters!(UserApp {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_integration_type: integration_type: ::std::boxed::Box<crate::IntegrationType>,
    with_config: config: ::std::boxed::Box<crate::UserAppConfigurationInfo>,
    with_self_uri: self_uri: ::std::string::String,
});
