// @generated from the schema "TrunkInstanceTopicTrunkMetricsRegisters"; changes made here are lost at the next generation

use crate::TrunkInstanceTopicTrunkErrorInfo;
use crate::runtime::{DateTime, Extra};

/// The schema `TrunkInstanceTopicTrunkMetricsRegisters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkInstanceTopicTrunkMetricsRegisters {
    /// `proxyAddress`: `string`.
    #[doc(alias = "proxyAddress")]
    pub proxy_address: Option<String>,
    /// `registerState`: `boolean`.
    #[doc(alias = "registerState")]
    pub register_state: Option<bool>,
    /// `registerStateTime`: `string (date-time)`.
    #[doc(alias = "registerStateTime")]
    pub register_state_time: Option<DateTime>,
    /// `errorInfo`: `TrunkInstanceTopicTrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<TrunkInstanceTopicTrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunkMetricsRegisters "TrunkInstanceTopicTrunkMetricsRegisters" 4 {
    (
        proxy_address: String = "proxyAddress" with_proxy_address,
        register_state: bool = "registerState" with_register_state,
        register_state_time: DateTime = "registerStateTime" with_register_state_time,
        error_info: Box<TrunkInstanceTopicTrunkErrorInfo> = "errorInfo" with_error_info,
    )
});
