// @generated from the schema "Metabase"; changes made here are lost at the next generation

use crate::Division;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Metabase`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Metabase {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: Option<String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: Option<String>,
    /// `type`: one of `EXTERNAL`, `EXTERNAL_PCV`, `EXTERNAL_PCV_AWS`, `EXTERNAL_BYOC_CARRIER` and 8 more.
    pub r#type: Option<Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Metabase "Metabase" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division,
        description: String = "description" with_description,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: String = "modifiedBy" with_modified_by read_only,
        created_by: String = "createdBy" with_created_by read_only,
        state: Open<State> = "state" with_state read_only,
        modified_by_app: String = "modifiedByApp" with_modified_by_app read_only,
        created_by_app: String = "createdByApp" with_created_by_app read_only,
        r#type: Open<Type> = "type" with_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Metabase`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

/// The property `type` of `Metabase`. Known values: `EXTERNAL`, `EXTERNAL_PCV`, `EXTERNAL_PCV_AWS`, `EXTERNAL_BYOC_CARRIER`, `EXTERNAL_BYOC_PBX`, `STATION_CDM`, `STATION_CDM_WEBRTC`, `STATION`, `TIE`, `TIE_DIRECT`, `TIE_INDIRECT`, `TIE_CLOUD_PROXY`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    External,
    ExternalPcv,
    ExternalPcvAws,
    ExternalByocCarrier,
    ExternalByocPbx,
    StationCdm,
    StationCdmWebrtc,
    Station,
    Tie,
    TieDirect,
    TieIndirect,
    TieCloudProxy,
}

crate::runtime::values!(Type {
    External = "EXTERNAL",
    ExternalPcv = "EXTERNAL_PCV",
    ExternalPcvAws = "EXTERNAL_PCV_AWS",
    ExternalByocCarrier = "EXTERNAL_BYOC_CARRIER",
    ExternalByocPbx = "EXTERNAL_BYOC_PBX",
    StationCdm = "STATION_CDM",
    StationCdmWebrtc = "STATION_CDM_WEBRTC",
    Station = "STATION",
    Tie = "TIE",
    TieDirect = "TIE_DIRECT",
    TieIndirect = "TIE_INDIRECT",
    TieCloudProxy = "TIE_CLOUD_PROXY",
});
