// @generated from the schema "UserTokensTopicTokenNotification"; changes made here are lost at the next generation

use crate::UserTokensTopicUriReference;
use crate::runtime::Extra;

/// The schema `UserTokensTopicTokenNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserTokensTopicTokenNotification {
    /// `user`: `UserTokensTopicUriReference`.
    pub user: Option<Box<UserTokensTopicUriReference>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `dateCreated`: `string`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<String>,
    /// `tokenExpirationDate`: `string`.
    #[doc(alias = "tokenExpirationDate")]
    pub token_expiration_date: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `clientId`: `string`.
    #[doc(alias = "clientId")]
    pub client_id: Option<String>,
    /// `tokenHash`: `string`.
    #[doc(alias = "tokenHash")]
    pub token_hash: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserTokensTopicTokenNotification "UserTokensTopicTokenNotification" 7 {
    (
        user: Box<UserTokensTopicUriReference> = "user" with_user,
        ip_address: String = "ipAddress" with_ip_address,
        date_created: String = "dateCreated" with_date_created,
        token_expiration_date: String = "tokenExpirationDate" with_token_expiration_date,
        session_id: String = "sessionId" with_session_id,
        client_id: String = "clientId" with_client_id,
        token_hash: String = "tokenHash" with_token_hash secret,
    )
});
