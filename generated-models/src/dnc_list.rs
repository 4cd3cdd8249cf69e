// @generated from the schema "DncList"; changes made here are lost at the next generation

/// The schema `DncList`.
pub struct DncList {
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
    /// `dncSourceType`: `string`, required, read-only.
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

impl crate::runtime::Model for DncList {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        import_status: ::std::option::Option::None,
        size: ::std::option::Option::None,
        dnc_source_type: ::std::option::Option::None,
        contact_method: ::std::option::Option::None,
        login_id: ::std::option::Option::None,
        campaign_id: ::std::option::Option::None,
        dnc_codes: ::std::option::Option::None,
        license_id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        custom_exclusion_column: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DncList = &<DncList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DncList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("importStatus", "import_status", 2),
            ("size", "size", 2),
            ("dncSourceType", "dnc_source_type", 3),
            ("contactMethod", "contact_method", 0),
            ("loginId", "login_id", 0),
            ("campaignId", "campaign_id", 0),
            ("dncCodes", "dnc_codes", 0),
            ("licenseId", "license_id", 0),
            ("division", "division", 0),
            ("customExclusionColumn", "custom_exclusion_column", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.import_status,
            &E.size,
            &E.dnc_source_type,
            &E.contact_method,
            &E.login_id,
            &E.campaign_id,
            &E.dnc_codes,
            &E.license_id,
            &E.division,
            &E.custom_exclusion_column,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DncList);

crate::runtime::setters!(DncList {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_import_status: import_status: ::std::boxed::Box<crate::ImportStatus>,
    with_size: size: i64,
    with_dnc_source_type: dnc_source_type: crate::runtime::Open<DncSourceType>,
    with_contact_method: contact_method: crate::runtime::Open<ContactMethod>,
    with_login_id: login_id: ::std::string::String,
    with_campaign_id: campaign_id: ::std::string::String,
    with_dnc_codes: dnc_codes: ::std::vec::Vec<::std::string::String>,
    with_license_id: license_id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::DomainEntityRef>,
    with_custom_exclusion_column: custom_exclusion_column: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `dncSourceType` of `DncList`. Known values: `rds`, `rds_custom`, `dnc.com`, `gryphon`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DncSourceType {
    Rds,
    RdsCustom,
    DncCom,
    Gryphon,
}

impl crate::runtime::Enum for DncSourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Rds, "rds"),
        (Self::RdsCustom, "rds_custom"),
        (Self::DncCom, "dnc.com"),
        (Self::Gryphon, "gryphon"),
    ];
}

/// The property `contactMethod` of `DncList`. Known values: `Email`, `Phone`, `Any`, `WhatsApp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContactMethod {
    Email,
    Phone,
    Any,
    WhatsApp,
}

impl crate::runtime::Enum for ContactMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
        (Self::Any, "Any"),
        (Self::WhatsApp, "WhatsApp"),
    ];
}
