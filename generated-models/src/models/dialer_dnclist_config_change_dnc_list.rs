// @generated from the schema "DialerDnclistConfigChangeDncList"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerDnclistConfigChangeImportStatus, DialerDnclistConfigChangeUriReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DialerDnclistConfigChangeDncList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerDnclistConfigChangeDncList {
    /// `importStatus`: `DialerDnclistConfigChangeImportStatus`.
    #[doc(alias = "importStatus")]
    pub import_status: Option<Box<DialerDnclistConfigChangeImportStatus>>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `dncSourceType`: one of `rds`, `dnc.com` and `gryphon`.
    #[doc(alias = "dncSourceType")]
    pub dnc_source_type: Option<Open<DncSourceType>>,
    /// `loginId`: `string`.
    #[doc(alias = "loginId")]
    pub login_id: Option<String>,
    /// `dncCodes`: `array of string`.
    #[doc(alias = "dncCodes")]
    pub dnc_codes: Option<Vec<String>>,
    /// `licenseId`: `string`.
    #[doc(alias = "licenseId")]
    pub license_id: Option<String>,
    /// `contactMethod`: one of `EMAIL` and `PHONE`.
    #[doc(alias = "contactMethod")]
    pub contact_method: Option<Open<ContactMethod>>,
    /// `division`: `DialerDnclistConfigChangeUriReference`.
    pub division: Option<Box<DialerDnclistConfigChangeUriReference>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerDnclistConfigChangeDncList "DialerDnclistConfigChangeDncList" 14 {
    (
        import_status: Box<DialerDnclistConfigChangeImportStatus> = "importStatus" with_import_status,
        size: i64 = "size" with_size,
        dnc_source_type: Open<DncSourceType> = "dncSourceType" with_dnc_source_type,
        login_id: String = "loginId" with_login_id,
        dnc_codes: Vec<String> = "dncCodes" with_dnc_codes,
        license_id: String = "licenseId" with_license_id,
        contact_method: Open<ContactMethod> = "contactMethod" with_contact_method,
        division: Box<DialerDnclistConfigChangeUriReference> = "division" with_division,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});

/// The property `dncSourceType` of `DialerDnclistConfigChangeDncList`. Known values: `rds`, `dnc.com`, `gryphon`.
#[repr(u16)]
#[non_exhaustive]
pub enum DncSourceType {
    Rds,
    #[doc(alias = "dnc.com")]
    DncCom,
    Gryphon,
}

crate::runtime::values!(DncSourceType {
    Rds = "rds",
    DncCom = "dnc.com",
    Gryphon = "gryphon",
});

/// The property `contactMethod` of `DialerDnclistConfigChangeDncList`. Known values: `EMAIL`, `PHONE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ContactMethod {
    Email,
    Phone,
}

crate::runtime::values!(ContactMethod {
    Email = "EMAIL",
    Phone = "PHONE",
});
