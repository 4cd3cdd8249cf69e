// @generated from the schema "TrunkMetricsRegisters"; changes made here are lost at the next generation

/// The schema `TrunkMetricsRegisters`.
#[repr(C)]
pub struct TrunkMetricsRegisters {
    /// `proxyAddress`: `string`.
    #[doc(alias = "proxyAddress")]
    pub proxy_address: ::std::option::Option<::std::string::String>,
    /// `registerState`: `boolean`.
    #[doc(alias = "registerState")]
    pub register_state: ::std::option::Option<bool>,
    /// `registerStateTime`: `string (date-time)`.
    #[doc(alias = "registerStateTime")]
    pub register_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `errorInfo`: `TrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::TrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkMetricsRegisters "TrunkMetricsRegisters" 4 {
    (
        proxy_address: ::std::string::String = "proxyAddress" 0 with_proxy_address,
        register_state: bool = "registerState" 0 with_register_state,
        register_state_time: crate::runtime::DateTime = "registerStateTime" 0 with_register_state_time,
        error_info: ::std::boxed::Box<crate::TrunkErrorInfo> = "errorInfo" 0 with_error_info,
    )
});
