// @generated from the schema "PhoneCapabilities"; changes made here are lost at the next generation

/// The schema `PhoneCapabilities`.
#[repr(C)]
pub struct PhoneCapabilities {
    /// `provisions`: `boolean`.
    pub provisions: ::std::option::Option<bool>,
    /// `registers`: `boolean`.
    pub registers: ::std::option::Option<bool>,
    /// `dualRegisters`: `boolean`.
    #[doc(alias = "dualRegisters")]
    pub dual_registers: ::std::option::Option<bool>,
    /// `hardwareIdType`: `string`.
    #[doc(alias = "hardwareIdType")]
    pub hardware_id_type: ::std::option::Option<::std::string::String>,
    /// `allowReboot`: `boolean`.
    #[doc(alias = "allowReboot")]
    pub allow_reboot: ::std::option::Option<bool>,
    /// `noRebalance`: `boolean`.
    #[doc(alias = "noRebalance")]
    pub no_rebalance: ::std::option::Option<bool>,
    /// `noCloudProvisioning`: `boolean`.
    #[doc(alias = "noCloudProvisioning")]
    pub no_cloud_provisioning: ::std::option::Option<bool>,
    /// `mediaCodecs`: `array of string`.
    #[doc(alias = "mediaCodecs")]
    pub media_codecs: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaCodecs>>,
    >,
    /// `cdm`: `boolean`.
    pub cdm: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhoneCapabilities "PhoneCapabilities" 9 {
    (
        provisions: bool = "provisions" 0 with_provisions,
        registers: bool = "registers" 0 with_registers,
        dual_registers: bool = "dualRegisters" 0 with_dual_registers,
        hardware_id_type: ::std::string::String = "hardwareIdType" 0 with_hardware_id_type,
        allow_reboot: bool = "allowReboot" 0 with_allow_reboot,
        no_rebalance: bool = "noRebalance" 0 with_no_rebalance,
        no_cloud_provisioning: bool = "noCloudProvisioning" 0 with_no_cloud_provisioning,
        media_codecs: ::std::vec::Vec<crate::runtime::Open<MediaCodecs>> = "mediaCodecs" 0 with_media_codecs,
        cdm: bool = "cdm" 0 with_cdm,
    )
});

/// The property `mediaCodecs` of `PhoneCapabilities`. Known values: `audio/opus`, `audio/pcmu`, `audio/pcma`, `audio/g729`, `audio/g722`.
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

crate::runtime::known!(MediaCodecs);

impl crate::runtime::Enum for MediaCodecs {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AudioOpus, "audio/opus"),
        (Self::AudioPcmu, "audio/pcmu"),
        (Self::AudioPcma, "audio/pcma"),
        (Self::AudioG729, "audio/g729"),
        (Self::AudioG722, "audio/g722"),
    ];
}
