// @generated from the schema "UserRoutingStatusErrorInfo"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusErrorInfo`.
pub struct UserRoutingStatusErrorInfo {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `status`: `integer`.
    pub status: ::std::option::Option<i64>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `userMessage`: `string`.
    #[doc(alias = "userMessage")]
    pub user_message: ::std::option::Option<::std::string::String>,
    /// `userParamsMessage`: `string`.
    #[doc(alias = "userParamsMessage")]
    pub user_params_message: ::std::option::Option<::std::string::String>,
    /// `userParams`: `array of UserRoutingStatusUserParam`.
    #[doc(alias = "userParams")]
    pub user_params: ::std::option::Option<
        ::std::vec::Vec<crate::UserRoutingStatusUserParam>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserRoutingStatusErrorInfo {
    const EMPTY: Self = Self {
        error_code: ::std::option::Option::None,
        status: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        user_message: ::std::option::Option::None,
        user_params_message: ::std::option::Option::None,
        user_params: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserRoutingStatusErrorInfo = &<UserRoutingStatusErrorInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserRoutingStatusErrorInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("errorCode", "error_code", 0),
            ("status", "status", 0),
            ("correlationId", "correlation_id", 0),
            ("userMessage", "user_message", 0),
            ("userParamsMessage", "user_params_message", 0),
            ("userParams", "user_params", 0),
        ],
        fields: &[
            &E.error_code,
            &E.status,
            &E.correlation_id,
            &E.user_message,
            &E.user_params_message,
            &E.user_params,
        ],
    }
};

crate::runtime::model!(UserRoutingStatusErrorInfo);

crate::runtime::setters!(UserRoutingStatusErrorInfo {
    with_error_code: error_code: ::std::string::String,
    with_status: status: i64,
    with_correlation_id: correlation_id: ::std::string::String,
    with_user_message: user_message: ::std::string::String,
    with_user_params_message: user_params_message: ::std::string::String,
    with_user_params: user_params: ::std::vec::Vec<crate::UserRoutingStatusUserParam>,
});
