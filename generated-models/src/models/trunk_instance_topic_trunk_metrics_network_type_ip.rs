// @generated from the schema "TrunkInstanceTopicTrunkMetricsNetworkTypeIp"; changes made here are lost at the next generation

use crate::TrunkInstanceTopicTrunkErrorInfo;
use crate::runtime::Extra;

/// The schema `TrunkInstanceTopicTrunkMetricsNetworkTypeIp`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
    /// `address`: `string`.
    pub address: Option<String>,
    /// `errorInfo`: `TrunkInstanceTopicTrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<TrunkInstanceTopicTrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunkMetricsNetworkTypeIp "TrunkInstanceTopicTrunkMetricsNetworkTypeIp" 2 {
    (
        address: String = "address" with_address,
        error_info: Box<TrunkInstanceTopicTrunkErrorInfo> = "errorInfo" with_error_info,
    )
});
