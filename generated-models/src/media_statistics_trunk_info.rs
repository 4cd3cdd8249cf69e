// @generated from the schema "MediaStatisticsTrunkInfo"; changes made here are lost at the next generation

/// The schema `MediaStatisticsTrunkInfo`.
#[repr(C)]
pub struct MediaStatisticsTrunkInfo {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaStatisticsTrunkInfo "MediaStatisticsTrunkInfo" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `MediaStatisticsTrunkInfo`. Known values: `external`, `external.pcv`, `external.pcv.aws`, `external.pcv.byoc.carrier`, `external.pcv.byoc.pbx`, `tie`, `tie.direct`, `tie.indirect`, `tie.cloud.proxy`, `station`, `station.cdm`, `station.cdm.webrtc`.
#[non_exhaustive]
pub enum Type {
    External,
    #[doc(alias = "external.pcv")]
    ExternalPcv,
    #[doc(alias = "external.pcv.aws")]
    ExternalPcvAws,
    #[doc(alias = "external.pcv.byoc.carrier")]
    ExternalPcvByocCarrier,
    #[doc(alias = "external.pcv.byoc.pbx")]
    ExternalPcvByocPbx,
    Tie,
    #[doc(alias = "tie.direct")]
    TieDirect,
    #[doc(alias = "tie.indirect")]
    TieIndirect,
    #[doc(alias = "tie.cloud.proxy")]
    TieCloudProxy,
    Station,
    #[doc(alias = "station.cdm")]
    StationCdm,
    #[doc(alias = "station.cdm.webrtc")]
    StationCdmWebrtc,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::External, "external"),
        (Self::ExternalPcv, "external.pcv"),
        (Self::ExternalPcvAws, "external.pcv.aws"),
        (Self::ExternalPcvByocCarrier, "external.pcv.byoc.carrier"),
        (Self::ExternalPcvByocPbx, "external.pcv.byoc.pbx"),
        (Self::Tie, "tie"),
        (Self::TieDirect, "tie.direct"),
        (Self::TieIndirect, "tie.indirect"),
        (Self::TieCloudProxy, "tie.cloud.proxy"),
        (Self::Station, "station"),
        (Self::StationCdm, "station.cdm"),
        (Self::StationCdmWebrtc, "station.cdm.webrtc"),
    ];
}
