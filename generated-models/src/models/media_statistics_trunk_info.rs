// @generated from the schema "MediaStatisticsTrunkInfo"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MediaStatisticsTrunkInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaStatisticsTrunkInfo {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `external`, `external.pcv`, `external.pcv.aws`, `external.pcv.byoc.carrier` and 8 more.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaStatisticsTrunkInfo "MediaStatisticsTrunkInfo" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `MediaStatisticsTrunkInfo`. Known values: `external`, `external.pcv`, `external.pcv.aws`, `external.pcv.byoc.carrier`, `external.pcv.byoc.pbx`, `tie`, `tie.direct`, `tie.indirect`, `tie.cloud.proxy`, `station`, `station.cdm`, `station.cdm.webrtc`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    External = "external",
    ExternalPcv = "external.pcv",
    ExternalPcvAws = "external.pcv.aws",
    ExternalPcvByocCarrier = "external.pcv.byoc.carrier",
    ExternalPcvByocPbx = "external.pcv.byoc.pbx",
    Tie = "tie",
    TieDirect = "tie.direct",
    TieIndirect = "tie.indirect",
    TieCloudProxy = "tie.cloud.proxy",
    Station = "station",
    StationCdm = "station.cdm",
    StationCdmWebrtc = "station.cdm.webrtc",
});
