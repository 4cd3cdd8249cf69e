// @generated from the schema "TrunkInstanceTopicTrunk"; changes made here are lost at the next generation

use crate::{
    TrunkInstanceTopicTrunkConnectedStatus, TrunkInstanceTopicTrunkMetricsNetworkTypeIp,
    TrunkInstanceTopicTrunkMetricsOptions, TrunkInstanceTopicTrunkMetricsRegisters,
};
use crate::runtime::Extra;

/// The schema `TrunkInstanceTopicTrunk`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkInstanceTopicTrunk {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `connectedStatus`: `TrunkInstanceTopicTrunkConnectedStatus`.
    #[doc(alias = "connectedStatus")]
    pub connected_status: Option<Box<TrunkInstanceTopicTrunkConnectedStatus>>,
    /// `optionsStatus`: `array of TrunkInstanceTopicTrunkMetricsOptions`.
    #[doc(alias = "optionsStatus")]
    pub options_status: Option<Vec<TrunkInstanceTopicTrunkMetricsOptions>>,
    /// `registersStatus`: `array of TrunkInstanceTopicTrunkMetricsRegisters`.
    #[doc(alias = "registersStatus")]
    pub registers_status: Option<Vec<TrunkInstanceTopicTrunkMetricsRegisters>>,
    /// `ipStatus`: `TrunkInstanceTopicTrunkMetricsNetworkTypeIp`.
    #[doc(alias = "ipStatus")]
    pub ip_status: Option<Box<TrunkInstanceTopicTrunkMetricsNetworkTypeIp>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunk "TrunkInstanceTopicTrunk" 5 {
    (
        id: String = "id" with_id,
        connected_status: Box<TrunkInstanceTopicTrunkConnectedStatus> = "connectedStatus" with_connected_status,
        options_status: Vec<TrunkInstanceTopicTrunkMetricsOptions> = "optionsStatus" with_options_status,
        registers_status: Vec<TrunkInstanceTopicTrunkMetricsRegisters> = "registersStatus" with_registers_status,
        ip_status: Box<TrunkInstanceTopicTrunkMetricsNetworkTypeIp> = "ipStatus" with_ip_status,
    )
});
