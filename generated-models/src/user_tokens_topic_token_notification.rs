// @generated from the schema "UserTokensTopicTokenNotification"; changes made here are lost at the next generation

/// The schema `UserTokensTopicTokenNotification`.
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

impl crate::runtime::Model for UserTokensTopicTokenNotification {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        token_expiration_date: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        client_id: ::std::option::Option::None,
        token_hash: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserTokensTopicTokenNotification = &<UserTokensTopicTokenNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserTokensTopicTokenNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("ipAddress", "ip_address", 0),
            ("dateCreated", "date_created", 0),
            ("tokenExpirationDate", "token_expiration_date", 0),
            ("sessionId", "session_id", 0),
            ("clientId", "client_id", 0),
            ("tokenHash", "token_hash", 0),
        ],
        fields: &[
            &E.user,
            &E.ip_address,
            &E.date_created,
            &E.token_expiration_date,
            &E.session_id,
            &E.client_id,
            &E.token_hash,
        ],
    }
};

crate::runtime::model!(UserTokensTopicTokenNotification);

crate::runtime::setters!(UserTokensTopicTokenNotification {
    with_user: user: ::std::boxed::Box<crate::UserTokensTopicUriReference>,
    with_ip_address: ip_address: ::std::string::String,
    with_date_created: date_created: ::std::string::String,
    with_token_expiration_date: token_expiration_date: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_client_id: client_id: ::std::string::String,
    with_token_hash: token_hash: ::std::string::String,
});
