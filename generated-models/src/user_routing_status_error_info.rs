// @generated from the schema "UserRoutingStatusErrorInfo"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusErrorInfo`.
#[repr(C)]
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

crate::runtime::model!(UserRoutingStatusErrorInfo "UserRoutingStatusErrorInfo" 6 {
    (
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        status: i64 = "status" 0 with_status,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        user_message: ::std::string::String = "userMessage" 0 with_user_message,
        user_params_message: ::std::string::String = "userParamsMessage" 0 with_user_params_message,
        user_params: ::std::vec::Vec<crate::UserRoutingStatusUserParam> = "userParams" 0 with_user_params,
    )
});
