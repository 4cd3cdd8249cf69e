// @generated from the schema "DncListDivisionView"; changes made here are lost at the next generation

use crate::{Division, ImportStatus};
use crate::runtime::{Extra, Open};

/// The schema `DncListDivisionView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DncListDivisionView {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `importStatus`: `ImportStatus`, read-only.
    #[doc(alias = "importStatus")]
    pub import_status: Option<Box<ImportStatus>>,
    /// `size`: `integer (int64)`, read-only.
    pub size: Option<i64>,
    /// `dncSourceType`: one of `rds`, `rds_custom`, `dnc.com` and `gryphon`, read-only.
    #[doc(alias = "dncSourceType")]
    pub dnc_source_type: Option<Open<DncSourceType>>,
    /// `contactMethod`: one of `Email`, `Phone`, `Any` and `WhatsApp`.
    #[doc(alias = "contactMethod")]
    pub contact_method: Option<Open<ContactMethod>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DncListDivisionView "DncListDivisionView" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        import_status: Box<ImportStatus> = "importStatus" with_import_status read_only,
        size: i64 = "size" with_size read_only,
        dnc_source_type: Open<DncSourceType> = "dncSourceType" with_dnc_source_type read_only,
        contact_method: Open<ContactMethod> = "contactMethod" with_contact_method,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `dncSourceType` of `DncListDivisionView`. Known values: `rds`, `rds_custom`, `dnc.com`, `gryphon`.
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

/// The property `contactMethod` of `DncListDivisionView`. Known values: `Email`, `Phone`, `Any`, `WhatsApp`.
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
