// @generated from the schema "TrunkInstanceTopicTrunkMetricsOptions"; changes made here are lost at the next generation

/// The schema `TrunkInstanceTopicTrunkMetricsOptions`.
#[repr(C)]
pub struct TrunkInstanceTopicTrunkMetricsOptions {
    /// `proxyAddress`: `string`.
    #[doc(alias = "proxyAddress")]
    pub proxy_address: ::std::option::Option<::std::string::String>,
    /// `optionState`: `boolean`.
    #[doc(alias = "optionState")]
    pub option_state: ::std::option::Option<bool>,
    /// `optionStateTime`: `string (date-time)`.
    #[doc(alias = "optionStateTime")]
    pub option_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `errorInfo`: `TrunkInstanceTopicTrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkInstanceTopicTrunkErrorInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunkMetricsOptions "TrunkInstanceTopicTrunkMetricsOptions" 4 {
    (
        proxy_address: ::std::string::String = "proxyAddress" 0 with_proxy_address,
        option_state: bool = "optionState" 0 with_option_state,
        option_state_time: crate::runtime::DateTime = "optionStateTime" 0 with_option_state_time,
        error_info: ::std::boxed::Box<crate::TrunkInstanceTopicTrunkErrorInfo> = "errorInfo" 0 with_error_info,
    )
});
