// @generated from the schema "TrunkMetricsNetworkTypeIp"; changes made here are lost at the next generation

use crate::TrunkErrorInfo;
use crate::runtime::Extra;

/// The schema `TrunkMetricsNetworkTypeIp`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetricsNetworkTypeIp {
    /// `address`: `string`.
    pub address: Option<String>,
    /// `errorInfo`: `TrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<TrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetricsNetworkTypeIp "TrunkMetricsNetworkTypeIp" 2 {
    (
        address: String = "address" with_address,
        error_info: Box<TrunkErrorInfo> = "errorInfo" with_error_info,
    )
});
