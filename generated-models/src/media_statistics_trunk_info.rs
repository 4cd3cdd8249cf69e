// @generated from the schema "MediaStatisticsTrunkInfo"; changes made here are lost at the next generation

/// The schema `MediaStatisticsTrunkInfo`.
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

impl crate::runtime::Model for MediaStatisticsTrunkInfo {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaStatisticsTrunkInfo = &<MediaStatisticsTrunkInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaStatisticsTrunkInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0), ("type", "type", 0)],
        fields: &[&E.id, &E.name, &E.r#type],
    }
};

crate::runtime::model!(MediaStatisticsTrunkInfo);

crate::runtime::setters!(MediaStatisticsTrunkInfo {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `MediaStatisticsTrunkInfo`. Known values: `external`, `external.pcv`, `external.pcv.aws`, `external.pcv.byoc.carrier`, `external.pcv.byoc.pbx`, `tie`, `tie.direct`, `tie.indirect`, `tie.cloud.proxy`, `station`, `station.cdm`, `station.cdm.webrtc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    External,
    ExternalPcv,
    ExternalPcvAws,
    ExternalPcvByocCarrier,
    ExternalPcvByocPbx,
    Tie,
    TieDirect,
    TieIndirect,
    TieCloudProxy,
    Station,
    StationCdm,
    StationCdmWebrtc,
}

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
