// @generated from the schema "PhoneCapabilities"; changes made here are lost at the next generation

/// The schema `PhoneCapabilities`.
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

impl crate::runtime::Model for PhoneCapabilities {
    const EMPTY: Self = Self {
        provisions: ::std::option::Option::None,
        registers: ::std::option::Option::None,
        dual_registers: ::std::option::Option::None,
        hardware_id_type: ::std::option::Option::None,
        allow_reboot: ::std::option::Option::None,
        no_rebalance: ::std::option::Option::None,
        no_cloud_provisioning: ::std::option::Option::None,
        media_codecs: ::std::option::Option::None,
        cdm: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhoneCapabilities = &<PhoneCapabilities as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhoneCapabilities",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("provisions", "provisions", 0),
            ("registers", "registers", 0),
            ("dualRegisters", "dual_registers", 0),
            ("hardwareIdType", "hardware_id_type", 0),
            ("allowReboot", "allow_reboot", 0),
            ("noRebalance", "no_rebalance", 0),
            ("noCloudProvisioning", "no_cloud_provisioning", 0),
            ("mediaCodecs", "media_codecs", 0),
            ("cdm", "cdm", 0),
        ],
        fields: &[
            &E.provisions,
            &E.registers,
            &E.dual_registers,
            &E.hardware_id_type,
            &E.allow_reboot,
            &E.no_rebalance,
            &E.no_cloud_provisioning,
            &E.media_codecs,
            &E.cdm,
        ],
    }
};

crate::runtime::model!(PhoneCapabilities);

crate::runtime::setters!(PhoneCapabilities {
    with_provisions: provisions: bool,
    with_registers: registers: bool,
    with_dual_registers: dual_registers: bool,
    with_hardware_id_type: hardware_id_type: ::std::string::String,
    with_allow_reboot: allow_reboot: bool,
    with_no_rebalance: no_rebalance: bool,
    with_no_cloud_provisioning: no_cloud_provisioning: bool,
    with_media_codecs: media_codecs: ::std::vec::Vec<crate::runtime::Open<MediaCodecs>>,
    with_cdm: cdm: bool,
});

/// The property `mediaCodecs` of `PhoneCapabilities`. Known values: `audio/opus`, `audio/pcmu`, `audio/pcma`, `audio/g729`, `audio/g722`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaCodecs {
    AudioOpus,
    AudioPcmu,
    AudioPcma,
    AudioG729,
    AudioG722,
}

impl crate::runtime::Enum for MediaCodecs {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AudioOpus, "audio/opus"),
        (Self::AudioPcmu, "audio/pcmu"),
        (Self::AudioPcma, "audio/pcma"),
        (Self::AudioG729, "audio/g729"),
        (Self::AudioG722, "audio/g722"),
    ];
}
