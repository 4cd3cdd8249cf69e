// @generated from the schema "NuanceBotCredentials"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NuanceBotCredentials`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceBotCredentials {
    /// `appId`: `string`, required.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// `clientId`: `string`, required.
    #[doc(alias = "clientId")]
    pub client_id: Option<String>,
    /// `clientSecret`: `string`.
    #[doc(alias = "clientSecret")]
    pub client_secret: Option<String>,
    /// `clientSecretProvided`: `boolean`.
    #[doc(alias = "clientSecretProvided")]
    pub client_secret_provided: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceBotCredentials "NuanceBotCredentials" 4 {
    (
        app_id: String = "appId" with_app_id required,
        client_id: String = "clientId" with_client_id required,
        client_secret: String = "clientSecret" with_client_secret secret,
        client_secret_provided: bool = "clientSecretProvided" with_client_secret_provided,
    )
});
