// @generated from the schema "PolicyErrorMessage"; changes made here are lost at the next generation

/// The schema `PolicyErrorMessage`.
pub struct PolicyErrorMessage {
    /// `statusCode`: `integer (int32)`.
    #[doc(alias = "statusCode")]
    pub status_code: ::std::option::Option<i32>,
    /// `userMessage`: `object`.
    #[doc(alias = "userMessage")]
    pub user_message: ::std::option::Option<::serde_json::Value>,
    /// `userParamsMessage`: `string`.
    #[doc(alias = "userParamsMessage")]
    pub user_params_message: ::std::option::Option<::std::string::String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `userParams`: `array of UserParam`.
    #[doc(alias = "userParams")]
    pub user_params: ::std::option::Option<::std::vec::Vec<crate::UserParam>>,
    /// `insertDate`: `string (date-time)`.
    #[doc(alias = "insertDate")]
    pub insert_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PolicyErrorMessage {
    const EMPTY: Self = Self {
        status_code: ::std::option::Option::None,
        user_message: ::std::option::Option::None,
        user_params_message: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        user_params: ::std::option::Option::None,
        insert_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyErrorMessage = &<PolicyErrorMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyErrorMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("statusCode", "status_code", 0),
            ("userMessage", "user_message", 0),
            ("userParamsMessage", "user_params_message", 0),
            ("errorCode", "error_code", 0),
            ("correlationId", "correlation_id", 0),
            ("userParams", "user_params", 0),
            ("insertDate", "insert_date", 0),
        ],
        fields: &[
            &E.status_code,
            &E.user_message,
            &E.user_params_message,
            &E.error_code,
            &E.correlation_id,
            &E.user_params,
            &E.insert_date,
        ],
    }
};

crate::runtime::model!(PolicyErrorMessage);

crate::runtime::setters!(PolicyErrorMessage {
    with_status_code: status_code: i32,
    with_user_message: user_message: ::serde_json::Value,
    with_user_params_message: user_params_message: ::std::string::String,
    with_error_code: error_code: ::std::string::String,
    with_correlation_id: correlation_id: ::std::string::String,
    with_user_params: user_params: ::std::vec::Vec<crate::UserParam>,
    with_insert_date: insert_date: crate::runtime::DateTime,
});
