// @generated from the schema "ManagementUnit"; changes made here are lost at the next generation

use crate::{
    BusinessUnitReference, DivisionReference, ManagementUnitSettingsResponse,
    UserReference, WfmVersionedEntityMetadata,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ManagementUnit`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ManagementUnit {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<BusinessUnitReference>>,
    /// `startDayOfWeek`: one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    #[doc(alias = "startDayOfWeek")]
    pub start_day_of_week: Option<Open<StartDayOfWeek>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `settings`: `ManagementUnitSettingsResponse`.
    pub settings: Option<Box<ManagementUnitSettingsResponse>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `division`: `DivisionReference`.
    pub division: Option<Box<DivisionReference>>,
    /// `version`: `integer (int32)`, read-only.
    pub version: Option<i32>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ManagementUnit "ManagementUnit" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        business_unit: Box<BusinessUnitReference> = "businessUnit" with_business_unit,
        start_day_of_week: Open<StartDayOfWeek> = "startDayOfWeek" with_start_day_of_week,
        time_zone: String = "timeZone" with_time_zone,
        settings: Box<ManagementUnitSettingsResponse> = "settings" with_settings,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        division: Box<DivisionReference> = "division" with_division,
        version: i32 = "version" with_version read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `startDayOfWeek` of `ManagementUnit`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
#[non_exhaustive]
pub enum StartDayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::values!(StartDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
