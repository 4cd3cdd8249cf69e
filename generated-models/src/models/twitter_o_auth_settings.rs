// @generated from the schema "TwitterOAuthSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TwitterOAuthSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterOAuthSettings {
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: Option<String>,
    /// `scopes`: `array of string`.
    pub scopes: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterOAuthSettings "TwitterOAuthSettings" 2 {
    (
        client_id: String = "clientId" with_client_id,
        scopes: Vec<String> = "scopes" with_scopes,
    )
});
