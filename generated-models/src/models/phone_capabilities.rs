// @generated from the schema "PhoneCapabilities"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PhoneCapabilities`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneCapabilities {
    /// `provisions`: `boolean`.
    pub provisions: Option<bool>,
    /// `registers`: `boolean`.
    pub registers: Option<bool>,
    /// `dualRegisters`: `boolean`.
    #[doc(alias = "dualRegisters")]
    pub dual_registers: Option<bool>,
    /// `hardwareIdType`: `string`.
    #[doc(alias = "hardwareIdType")]
    pub hardware_id_type: Option<String>,
    /// `allowReboot`: `boolean`.
    #[doc(alias = "allowReboot")]
    pub allow_reboot: Option<bool>,
    /// `noRebalance`: `boolean`.
    #[doc(alias = "noRebalance")]
    pub no_rebalance: Option<bool>,
    /// `noCloudProvisioning`: `boolean`.
    #[doc(alias = "noCloudProvisioning")]
    pub no_cloud_provisioning: Option<bool>,
    /// `mediaCodecs`: array of one of `audio/opus`, `audio/pcmu`, `audio/pcma`, `audio/g729` and `audio/g722`.
    #[doc(alias = "mediaCodecs")]
    pub media_codecs: Option<Vec<Open<MediaCodecs>>>,
    /// `cdm`: `boolean`.
    pub cdm: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneCapabilities "PhoneCapabilities" 9 {
    (
        provisions: bool = "provisions" with_provisions,
        registers: bool = "registers" with_registers,
        dual_registers: bool = "dualRegisters" with_dual_registers,
        hardware_id_type: String = "hardwareIdType" with_hardware_id_type,
        allow_reboot: bool = "allowReboot" with_allow_reboot,
        no_rebalance: bool = "noRebalance" with_no_rebalance,
        no_cloud_provisioning: bool = "noCloudProvisioning" with_no_cloud_provisioning,
        media_codecs: Vec<Open<MediaCodecs>> = "mediaCodecs" with_media_codecs,
        cdm: bool = "cdm" with_cdm,
    )
});

/// The property `mediaCodecs` of `PhoneCapabilities`. Known values: `audio/opus`, `audio/pcmu`, `audio/pcma`, `audio/g729`, `audio/g722`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaCodecs {
    #[doc(alias = "audio/opus")]
    AudioOpus,
    #[doc(alias = "audio/pcmu")]
    AudioPcmu,
    #[doc(alias = "audio/pcma")]
    AudioPcma,
    #[doc(alias = "audio/g729")]
    AudioG729,
    #[doc(alias = "audio/g722")]
    AudioG722,
}

crate::runtime::values!(MediaCodecs {
    AudioOpus = "audio/opus",
    AudioPcmu = "audio/pcmu",
    AudioPcma = "audio/pcma",
    AudioG729 = "audio/g729",
    AudioG722 = "audio/g722",
});
