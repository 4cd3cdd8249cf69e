// @generated from the schema "DomainNetworkCommandResponse"; changes made here are lost at the next generation

use crate::ErrorDetails;
use crate::runtime::Extra;

/// The schema `DomainNetworkCommandResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainNetworkCommandResponse {
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `commandName`: `string`.
    #[doc(alias = "commandName")]
    pub command_name: Option<String>,
    /// `acknowledged`: `boolean`.
    pub acknowledged: Option<bool>,
    /// `errorInfo`: `ErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ErrorDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainNetworkCommandResponse "DomainNetworkCommandResponse" 4 {
    (
        correlation_id: String = "correlationId" with_correlation_id,
        command_name: String = "commandName" with_command_name,
        acknowledged: bool = "acknowledged" with_acknowledged,
        error_info: Box<ErrorDetails> = "errorInfo" with_error_info,
    )
});
