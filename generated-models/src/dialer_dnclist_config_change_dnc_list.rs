// @generated from the schema "DialerDnclistConfigChangeDncList"; changes made here are lost at the next generation

/// The schema `DialerDnclistConfigChangeDncList`.
#[repr(C)]
pub struct DialerDnclistConfigChangeDncList {
    /// `importStatus`: `DialerDnclistConfigChangeImportStatus`.
    #[doc(alias = "importStatus")]
    pub import_status: ::std::option::Option<
        ::std::boxed::Box<crate::DialerDnclistConfigChangeImportStatus>,
    >,
    /// `size`: `integer`.
    pub size: ::std::option::Option<i64>,
    /// `dncSourceType`: `string`.
    #[doc(alias = "dncSourceType")]
    pub dnc_source_type: ::std::option::Option<crate::runtime::Open<DncSourceType>>,
    /// `loginId`: `string`.
    #[doc(alias = "loginId")]
    pub login_id: ::std::option::Option<::std::string::String>,
    /// `dncCodes`: `array of string`.
    #[doc(alias = "dncCodes")]
    pub dnc_codes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `licenseId`: `string`.
    #[doc(alias = "licenseId")]
    pub license_id: ::std::option::Option<::std::string::String>,
    /// `contactMethod`: `string`.
    #[doc(alias = "contactMethod")]
    pub contact_method: ::std::option::Option<crate::runtime::Open<ContactMethod>>,
    /// `division`: `DialerDnclistConfigChangeUriReference`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::DialerDnclistConfigChangeUriReference>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerDnclistConfigChangeDncList "DialerDnclistConfigChangeDncList" 14 {
    (
        import_status: ::std::boxed::Box<crate::DialerDnclistConfigChangeImportStatus> = "importStatus" 0 with_import_status,
        size: i64 = "size" 0 with_size,
        dnc_source_type: crate::runtime::Open<DncSourceType> = "dncSourceType" 0 with_dnc_source_type,
        login_id: ::std::string::String = "loginId" 0 with_login_id,
        dnc_codes: ::std::vec::Vec<::std::string::String> = "dncCodes" 0 with_dnc_codes,
        license_id: ::std::string::String = "licenseId" 0 with_license_id,
        contact_method: crate::runtime::Open<ContactMethod> = "contactMethod" 0 with_contact_method,
        division: ::std::boxed::Box<crate::DialerDnclistConfigChangeUriReference> = "division" 0 with_division,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});

/// The property `dncSourceType` of `DialerDnclistConfigChangeDncList`. Known values: `rds`, `dnc.com`, `gryphon`.
#[non_exhaustive]
pub enum DncSourceType {
    Rds,
    #[doc(alias = "dnc.com")]
    DncCom,
    Gryphon,
}

crate::runtime::known!(DncSourceType);

impl crate::runtime::Enum for DncSourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Rds, "rds"),
        (Self::DncCom, "dnc.com"),
        (Self::Gryphon, "gryphon"),
    ];
}

/// The property `contactMethod` of `DialerDnclistConfigChangeDncList`. Known values: `EMAIL`, `PHONE`.
#[non_exhaustive]
pub enum ContactMethod {
    Email,
    Phone,
}

crate::runtime::known!(ContactMethod);

impl crate::runtime::Enum for ContactMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "EMAIL"),
        (Self::Phone, "PHONE"),
    ];
}
