// @generated from the schema "TrunkMetricsRegisters"; changes made here are lost at the next generation

use crate::TrunkErrorInfo;
use crate::runtime::{DateTime, Extra};

/// The schema `TrunkMetricsRegisters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetricsRegisters {
    /// `proxyAddress`: `string`.
    #[doc(alias = "proxyAddress")]
    pub proxy_address: Option<String>,
    /// `registerState`: `boolean`.
    #[doc(alias = "registerState")]
    pub register_state: Option<bool>,
    /// `registerStateTime`: `string (date-time)`.
    #[doc(alias = "registerStateTime")]
    pub register_state_time: Option<DateTime>,
    /// `errorInfo`: `TrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<TrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetricsRegisters "TrunkMetricsRegisters" 4 {
    (
        proxy_address: String = "proxyAddress" with_proxy_address,
        register_state: bool = "registerState" with_register_state,
        register_state_time: DateTime = "registerStateTime" with_register_state_time,
        error_info: Box<TrunkErrorInfo> = "errorInfo" with_error_info,
    )
});
