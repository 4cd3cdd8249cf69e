// @generated from the schema "TrunkMetricsNetworkTypeIp"; changes made here are lost at the next generation

/// The schema `TrunkMetricsNetworkTypeIp`.
#[repr(C)]
pub struct TrunkMetricsNetworkTypeIp {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `TrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::TrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkMetricsNetworkTypeIp "TrunkMetricsNetworkTypeIp" 2 {
    (
        address: ::std::string::String = "address" 0 with_address,
        error_info: ::std::boxed::Box<crate::TrunkErrorInfo> = "errorInfo" 0 with_error_info,
    )
});
