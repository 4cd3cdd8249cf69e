// @generated from the schema "TwitterSignupOAuthSettings"; changes made here are lost at the next generation

/// The schema `TwitterSignupOAuthSettings`.
#[repr(C)]
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

crate::runtime::model!(TwitterSignupOAuthSettings "TwitterSignupOAuthSettings" 3 {
    (
        client_id: ::std::string::String = "clientId" 0 with_client_id,
        scopes: ::std::vec::Vec<::std::string::String> = "scopes" 0 with_scopes,
        app_id: ::std::string::String = "appId" 0 with_app_id,
    )
});
