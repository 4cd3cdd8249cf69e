// @generated from the schema "DomainNetworkCommandResponse"; changes made here are lost at the next generation

/// The schema `DomainNetworkCommandResponse`.
#[repr(C)]
pub struct DomainNetworkCommandResponse {
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `commandName`: `string`.
    #[doc(alias = "commandName")]
    pub command_name: ::std::option::Option<::std::string::String>,
    /// `acknowledged`: `boolean`.
    pub acknowledged: ::std::option::Option<bool>,
    /// `errorInfo`: `ErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainNetworkCommandResponse "DomainNetworkCommandResponse" 4 {
    (
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        command_name: ::std::string::String = "commandName" 0 with_command_name,
        acknowledged: bool = "acknowledged" 0 with_acknowledged,
        error_info: ::std::boxed::Box<crate::ErrorDetails> = "errorInfo" 0 with_error_info,
    )
});
