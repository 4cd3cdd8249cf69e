// @generated from the schema "UserTokensTopicTokenNotification"; changes made here are lost at the next generation

/// The schema `UserTokensTopicTokenNotification`.
#[repr(C)]
pub struct UserTokensTopicTokenNotification {
    /// `user`: `UserTokensTopicUriReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::UserTokensTopicUriReference>,
    >,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<::std::string::String>,
    /// `tokenExpirationDate`: `string`.
    #[doc(alias = "tokenExpirationDate")]
    pub token_expiration_date: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /// `tokenHash`: `string`.
    #[doc(alias = "tokenHash")]
    pub token_hash: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserTokensTopicTokenNotification "UserTokensTopicTokenNotification" 7 {
    (
        user: ::std::boxed::Box<crate::UserTokensTopicUriReference> = "user" 0 with_user,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        date_created: ::std::string::String = "dateCreated" 0 with_date_created,
        token_expiration_date: ::std::string::String = "tokenExpirationDate" 0 with_token_expiration_date,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        client_id: ::std::string::String = "clientId" 0 with_client_id,
        token_hash: ::std::string::String = "tokenHash" 16 with_token_hash,
    )
});
