// @generated from the schema "DncListCreate"; changes made here are lost at the next generation

use crate::{DomainEntityRef, ImportStatus};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DncListCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DncListCreate {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `importStatus`: `ImportStatus`, read-only.
    #[doc(alias = "importStatus")]
    pub import_status: Option<Box<ImportStatus>>,
    /// `size`: `integer (int64)`, read-only.
    pub size: Option<i64>,
    /// `dncSourceType`: one of `rds`, `rds_custom`, `dnc.com` and `gryphon`, required.
    #[doc(alias = "dncSourceType")]
    pub dnc_source_type: Option<Open<DncSourceType>>,
    /// `contactMethod`: one of `Email`, `Phone`, `Any` and `WhatsApp`.
    #[doc(alias = "contactMethod")]
    pub contact_method: Option<Open<ContactMethod>>,
    /// `loginId`: `string`.
    #[doc(alias = "loginId")]
    pub login_id: Option<String>,
    /// `campaignId`: `string`.
    #[doc(alias = "campaignId")]
    pub campaign_id: Option<String>,
    /// `dncCodes`: `array of string`.
    #[doc(alias = "dncCodes")]
    pub dnc_codes: Option<Vec<String>>,
    /// `licenseId`: `string`.
    #[doc(alias = "licenseId")]
    pub license_id: Option<String>,
    /// `division`: `DomainEntityRef`.
    pub division: Option<Box<DomainEntityRef>>,
    /// `customExclusionColumn`: `string`.
    #[doc(alias = "customExclusionColumn")]
    pub custom_exclusion_column: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DncListCreate "DncListCreate" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        import_status: Box<ImportStatus> = "importStatus" with_import_status read_only,
        size: i64 = "size" with_size read_only,
        dnc_source_type: Open<DncSourceType> = "dncSourceType" with_dnc_source_type required,
        contact_method: Open<ContactMethod> = "contactMethod" with_contact_method,
        login_id: String = "loginId" with_login_id,
        campaign_id: String = "campaignId" with_campaign_id,
        dnc_codes: Vec<String> = "dncCodes" with_dnc_codes,
        license_id: String = "licenseId" with_license_id,
        division: Box<DomainEntityRef> = "division" with_division,
        custom_exclusion_column: String = "customExclusionColumn" with_custom_exclusion_column,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `dncSourceType` of `DncListCreate`. Known values: `rds`, `rds_custom`, `dnc.com`, `gryphon`.
#[repr(u16)]
#[non_exhaustive]
pub enum DncSourceType {
    Rds,
    RdsCustom,
    #[doc(alias = "dnc.com")]
    DncCom,
    Gryphon,
}

crate::runtime::values!(DncSourceType {
    Rds = "rds",
    RdsCustom = "rds_custom",
    DncCom = "dnc.com",
    Gryphon = "gryphon",
});

/// The property `contactMethod` of `DncListCreate`. Known values: `Email`, `Phone`, `Any`, `WhatsApp`.
#[repr(u16)]
#[non_exhaustive]
pub enum ContactMethod {
    Email,
    Phone,
    Any,
    WhatsApp,
}

crate::runtime::values!(ContactMethod {
    Email = "Email",
    Phone = "Phone",
    Any = "Any",
    WhatsApp = "WhatsApp",
});
