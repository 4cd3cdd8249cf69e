// @generated from the schema "TrunkMetricsOptions"; changes made here are lost at the next generation

use crate::TrunkErrorInfo;
use crate::runtime::{DateTime, Extra};

/// The schema `TrunkMetricsOptions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetricsOptions {
    /// `proxyAddress`: `string`.
    #[doc(alias = "proxyAddress")]
    pub proxy_address: Option<String>,
    /// `optionState`: `boolean`.
    #[doc(alias = "optionState")]
    pub option_state: Option<bool>,
    /// `optionStateTime`: `string (date-time)`.
    #[doc(alias = "optionStateTime")]
    pub option_state_time: Option<DateTime>,
    /// `errorInfo`: `TrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<TrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetricsOptions "TrunkMetricsOptions" 4 {
    (
        proxy_address: String = "proxyAddress" with_proxy_address,
        option_state: bool = "optionState" with_option_state,
        option_state_time: DateTime = "optionStateTime" with_option_state_time,
        error_info: Box<TrunkErrorInfo> = "errorInfo" with_error_info,
    )
});
