// @generated from the schema "TwitterSignupOAuthSettings"; changes made here are lost at the next generation

/// The schema `TwitterSignupOAuthSettings`.
pub struct TwitterSignupOAuthSettings {
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /// `scopes`: `array of string`.
    pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `appId`: `string`.
    #[doc(alias = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TwitterSignupOAuthSettings {
    const EMPTY: Self = Self {
        client_id: ::std::option::Option::None,
        scopes: ::std::option::Option::None,
        app_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TwitterSignupOAuthSettings = &<TwitterSignupOAuthSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterSignupOAuthSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("clientId", "client_id", 0),
            ("scopes", "scopes", 0),
            ("appId", "app_id", 0),
        ],
        fields: &[&E.client_id, &E.scopes, &E.app_id],
    }
};

crate::runtime::model!(TwitterSignupOAuthSettings);

crate::runtime::setters!(TwitterSignupOAuthSettings {
    with_client_id: client_id: ::std::string::String,
    with_scopes: scopes: ::std::vec::Vec<::std::string::String>,
    with_app_id: app_id: ::std::string::String,
});
