// @generated from the schema "DialerDnclistConfigChangeDncList"; changes made here are lost at the next generation

/// The schema `DialerDnclistConfigChangeDncList`.
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

impl crate::runtime::Model for DialerDnclistConfigChangeDncList {
    const EMPTY: Self = Self {
        import_status: ::std::option::Option::None,
        size: ::std::option::Option::None,
        dnc_source_type: ::std::option::Option::None,
        login_id: ::std::option::Option::None,
        dnc_codes: ::std::option::Option::None,
        license_id: ::std::option::Option::None,
        contact_method: ::std::option::Option::None,
        division: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerDnclistConfigChangeDncList = &<DialerDnclistConfigChangeDncList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerDnclistConfigChangeDncList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("importStatus", "import_status", 0),
            ("size", "size", 0),
            ("dncSourceType", "dnc_source_type", 0),
            ("loginId", "login_id", 0),
            ("dncCodes", "dnc_codes", 0),
            ("licenseId", "license_id", 0),
            ("contactMethod", "contact_method", 0),
            ("division", "division", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.import_status,
            &E.size,
            &E.dnc_source_type,
            &E.login_id,
            &E.dnc_codes,
            &E.license_id,
            &E.contact_method,
            &E.division,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerDnclistConfigChangeDncList);

crate::runtime::setters!(DialerDnclistConfigChangeDncList {
    with_import_status: import_status: ::std::boxed::Box<crate::DialerDnclistConfigChangeImportStatus>,
    with_size: size: i64,
    with_dnc_source_type: dnc_source_type: crate::runtime::Open<DncSourceType>,
    with_login_id: login_id: ::std::string::String,
    with_dnc_codes: dnc_codes: ::std::vec::Vec<::std::string::String>,
    with_license_id: license_id: ::std::string::String,
    with_contact_method: contact_method: crate::runtime::Open<ContactMethod>,
    with_division: division: ::std::boxed::Box<crate::DialerDnclistConfigChangeUriReference>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});

/// The property `dncSourceType` of `DialerDnclistConfigChangeDncList`. Known values: `rds`, `dnc.com`, `gryphon`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DncSourceType {
    Rds,
    DncCom,
    Gryphon,
}

impl crate::runtime::Enum for DncSourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Rds, "rds"),
        (Self::DncCom, "dnc.com"),
        (Self::Gryphon, "gryphon"),
    ];
}

/// The property `contactMethod` of `DialerDnclistConfigChangeDncList`. Known values: `EMAIL`, `PHONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContactMethod {
    Email,
    Phone,
}

impl crate::runtime::Enum for ContactMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "EMAIL"),
        (Self::Phone, "PHONE"),
    ];
}
