// @generated from the schema "TrunkInstanceTopicTrunkMetricsNetworkTypeIp"; changes made here are lost at the next generation

/// The schema `TrunkInstanceTopicTrunkMetricsNetworkTypeIp`.
#[repr(C)]
pub struct TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `TrunkInstanceTopicTrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkInstanceTopicTrunkErrorInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunkMetricsNetworkTypeIp "TrunkInstanceTopicTrunkMetricsNetworkTypeIp" 2 {
    (
        address: ::std::string::String = "address" 0 with_address,
        error_info: ::std::boxed::Box<crate::TrunkInstanceTopicTrunkErrorInfo> = "errorInfo" 0 with_error_info,
    )
});
