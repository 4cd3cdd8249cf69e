// @generated from the schema "PolicyErrorMessage"; changes made here are lost at the next generation

/// The schema `PolicyErrorMessage`.
#[repr(C)]
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

crate::runtime::model!(PolicyErrorMessage "PolicyErrorMessage" 7 {
    (
        status_code: i32 = "statusCode" 0 with_status_code,
        user_message: ::serde_json::Value = "userMessage" 0 with_user_message,
        user_params_message: ::std::string::String = "userParamsMessage" 0 with_user_params_message,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        user_params: ::std::vec::Vec<crate::UserParam> = "userParams" 0 with_user_params,
        insert_date: crate::runtime::DateTime = "insertDate" 0 with_insert_date,
    )
});
