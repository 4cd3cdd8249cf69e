// @generated from the schema "PolicyErrorMessage"; changes made here are lost at the next generation

use crate::UserParam;
use crate::runtime::{DateTime, Extra};

/// The schema `PolicyErrorMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyErrorMessage {
    /// `statusCode`: `integer (int32)`.
    #[doc(alias = "statusCode")]
    pub status_code: Option<i32>,
    /// `userMessage`: `object`.
    #[doc(alias = "userMessage")]
    pub user_message: Option<serde_json::Value>,
    /// `userParamsMessage`: `string`.
    #[doc(alias = "userParamsMessage")]
    pub user_params_message: Option<String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `userParams`: `array of UserParam`.
    #[doc(alias = "userParams")]
    pub user_params: Option<Vec<UserParam>>,
    /// `insertDate`: `string (date-time)`.
    #[doc(alias = "insertDate")]
    pub insert_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyErrorMessage "PolicyErrorMessage" 7 {
    (
        status_code: i32 = "statusCode" with_status_code,
        user_message: serde_json::Value = "userMessage" with_user_message,
        user_params_message: String = "userParamsMessage" with_user_params_message,
        error_code: String = "errorCode" with_error_code,
        correlation_id: String = "correlationId" with_correlation_id,
        user_params: Vec<UserParam> = "userParams" with_user_params,
        insert_date: DateTime = "insertDate" with_insert_date,
    )
});
