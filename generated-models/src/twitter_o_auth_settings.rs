// @generated from the schema "TwitterOAuthSettings"; changes made here are lost at the next generation

/// The schema `TwitterOAuthSettings`.
#[repr(C)]
pub struct TwitterOAuthSettings {
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /// `scopes`: `array of string`.
    pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TwitterOAuthSettings "TwitterOAuthSettings" 2 {
    (
        client_id: ::std::string::String = "clientId" 0 with_client_id,
        scopes: ::std::vec::Vec<::std::string::String> = "scopes" 0 with_scopes,
    )
});
