// @generated from the schema "NuanceBotCredentials"; changes made here are lost at the next generation

/// The schema `NuanceBotCredentials`.
#[repr(C)]
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

crate::runtime::model!(NuanceBotCredentials "NuanceBotCredentials" 4 {
    (
        app_id: ::std::string::String = "appId" 1 with_app_id,
        client_id: ::std::string::String = "clientId" 1 with_client_id,
        client_secret: ::std::string::String = "clientSecret" 16 with_client_secret,
        client_secret_provided: bool = "clientSecretProvided" 0 with_client_secret_provided,
    )
});
