// @generated from the schema "TwitterSignupOAuthSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TwitterSignupOAuthSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterSignupOAuthSettings {
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: Option<String>,
    /// `scopes`: `array of string`.
    pub scopes: Option<Vec<String>>,
    /// `appId`: `string`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterSignupOAuthSettings "TwitterSignupOAuthSettings" 3 {
    (
        client_id: String = "clientId" with_client_id,
        scopes: Vec<String> = "scopes" with_scopes,
        app_id: String = "appId" with_app_id,
    )
});
