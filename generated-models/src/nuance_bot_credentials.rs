// @generated from the schema "NuanceBotCredentials"; changes made here are lost at the next generation

/// The schema `NuanceBotCredentials`.
pub struct NuanceBotCredentials {
    /// `appId`: `string`, required.
    #[doc(alias = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// `clientId`: `string`, required.
    #[doc(alias = "clientId")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /// `clientSecret`: `string`.
    #[doc(alias = "clientSecret")]
    pub client_secret: ::std::option::Option<::std::string::String>,
    /// `clientSecretProvided`: `boolean`.
    #[doc(alias = "clientSecretProvided")]
    pub client_secret_provided: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NuanceBotCredentials {
    const EMPTY: Self = Self {
        app_id: ::std::option::Option::None,
        client_id: ::std::option::Option::None,
        client_secret: ::std::option::Option::None,
        client_secret_provided: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceBotCredentials = &<NuanceBotCredentials as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceBotCredentials",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("appId", "app_id", 1),
            ("clientId", "client_id", 1),
            ("clientSecret", "client_secret", 0),
            ("clientSecretProvided", "client_secret_provided", 0),
        ],
        fields: &[&E.app_id, &E.client_id, &E.client_secret, &E.client_secret_provided],
    }
};

crate::runtime::model!(NuanceBotCredentials);

crate::runtime::setters!(NuanceBotCredentials {
    with_app_id: app_id: ::std::string::String,
    with_client_id: client_id: ::std::string::String,
    with_client_secret: client_secret: ::std::string::String,
    with_client_secret_provided: client_secret_provided: bool,
});
