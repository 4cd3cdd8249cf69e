// @generated from the schema "DncListCreate"; changes made here are lost at the next generation

/// The schema `DncListCreate`.
#[repr(C)]
pub struct DncListCreate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `importStatus`: `ImportStatus`, read-only.
    #[doc(alias = "importStatus")]
    pub import_status: ::std::option::Option<::std::boxed::Box<crate::ImportStatus>>,
    /// `size`: `integer (int64)`, read-only.
    pub size: ::std::option::Option<i64>,
    /// `dncSourceType`: `string`, required.
    #[doc(alias = "dncSourceType")]
    pub dnc_source_type: ::std::option::Option<crate::runtime::Open<DncSourceType>>,
    /// `contactMethod`: `string`.
    #[doc(alias = "contactMethod")]
    pub contact_method: ::std::option::Option<crate::runtime::Open<ContactMethod>>,
    /// `loginId`: `string`.
    #[doc(alias = "loginId")]
    pub login_id: ::std::option::Option<::std::string::String>,
    /// `campaignId`: `string`.
    #[doc(alias = "campaignId")]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    /// `dncCodes`: `array of string`.
    #[doc(alias = "dncCodes")]
    pub dnc_codes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `licenseId`: `string`.
    #[doc(alias = "licenseId")]
    pub license_id: ::std::option::Option<::std::string::String>,
    /// `division`: `DomainEntityRef`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `customExclusionColumn`: `string`.
    #[doc(alias = "customExclusionColumn")]
    pub custom_exclusion_column: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DncListCreate "DncListCreate" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        import_status: ::std::boxed::Box<crate::ImportStatus> = "importStatus" 2 with_import_status,
        size: i64 = "size" 2 with_size,
        dnc_source_type: crate::runtime::Open<DncSourceType> = "dncSourceType" 1 with_dnc_source_type,
        contact_method: crate::runtime::Open<ContactMethod> = "contactMethod" 0 with_contact_method,
        login_id: ::std::string::String = "loginId" 0 with_login_id,
        campaign_id: ::std::string::String = "campaignId" 0 with_campaign_id,
        dnc_codes: ::std::vec::Vec<::std::string::String> = "dncCodes" 0 with_dnc_codes,
        license_id: ::std::string::String = "licenseId" 0 with_license_id,
        division: ::std::boxed::Box<crate::DomainEntityRef> = "division" 0 with_division,
        custom_exclusion_column: ::std::string::String = "customExclusionColumn" 0 with_custom_exclusion_column,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `dncSourceType` of `DncListCreate`. Known values: `rds`, `rds_custom`, `dnc.com`, `gryphon`.
#[non_exhaustive]
pub enum DncSourceType {
    Rds,
    RdsCustom,
    #[doc(alias = "dnc.com")]
    DncCom,
    Gryphon,
}

crate::runtime::known!(DncSourceType);

impl crate::runtime::Enum for DncSourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Rds, "rds"),
        (Self::RdsCustom, "rds_custom"),
        (Self::DncCom, "dnc.com"),
        (Self::Gryphon, "gryphon"),
    ];
}

/// The property `contactMethod` of `DncListCreate`. Known values: `Email`, `Phone`, `Any`, `WhatsApp`.
#[non_exhaustive]
pub enum ContactMethod {
    Email,
    Phone,
    Any,
    WhatsApp,
}

crate::runtime::known!(ContactMethod);

impl crate::runtime::Enum for ContactMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
        (Self::Any, "Any"),
        (Self::WhatsApp, "WhatsApp"),
    ];
}
