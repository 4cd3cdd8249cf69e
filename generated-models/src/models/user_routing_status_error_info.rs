// @generated from the schema "UserRoutingStatusErrorInfo"; changes made here are lost at the next generation

use crate::UserRoutingStatusUserParam;
use crate::runtime::Extra;

/// The schema `UserRoutingStatusErrorInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserRoutingStatusErrorInfo {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `status`: `integer`.
    pub status: Option<i64>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `userMessage`: `string`.
    #[doc(alias = "userMessage")]
    pub user_message: Option<String>,
    /// `userParamsMessage`: `string`.
    #[doc(alias = "userParamsMessage")]
    pub user_params_message: Option<String>,
    /// `userParams`: `array of UserRoutingStatusUserParam`.
    #[doc(alias = "userParams")]
    pub user_params: Option<Vec<UserRoutingStatusUserParam>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserRoutingStatusErrorInfo "UserRoutingStatusErrorInfo" 6 {
    (
        error_code: String = "errorCode" with_error_code,
        status: i64 = "status" with_status,
        correlation_id: String = "correlationId" with_correlation_id,
        user_message: String = "userMessage" with_user_message,
        user_params_message: String = "userParamsMessage" with_user_params_message,
        user_params: Vec<UserRoutingStatusUserParam> = "userParams" with_user_params,
    )
});
