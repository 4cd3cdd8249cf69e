// @generated from the schema "TwitterOAuthSettings"; changes made here are lost at the next generation

/// The schema `TwitterOAuthSettings`.
pub struct TwitterOAuthSettings {
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /// `scopes`: `array of string`.
    pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TwitterOAuthSettings {
    const EMPTY: Self = Self {
        client_id: ::std::option::Option::None,
        scopes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TwitterOAuthSettings = &<TwitterOAuthSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterOAuthSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("clientId", "client_id", 0), ("scopes", "scopes", 0)],
        fields: &[&E.client_id, &E.scopes],
    }
};

crate::runtime::model!(TwitterOAuthSettings);

crate::runtime::setters!(TwitterOAuthSettings {
    with_client_id: client_id: ::std::string::String,
    with_scopes: scopes: ::std::vec::Vec<::std::string::String>,
});
