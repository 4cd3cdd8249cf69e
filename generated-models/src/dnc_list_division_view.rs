// @generated from the schema "DncListDivisionView"; changes made here are lost at the next generation

/// The schema `DncListDivisionView`.
pub struct DncListDivisionView {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `importStatus`: `ImportStatus`, read-only.
    #[doc(alias = "importStatus")]
    pub import_status: ::std::option::Option<::std::boxed::Box<crate::ImportStatus>>,
    /// `size`: `integer (int64)`, read-only.
    pub size: ::std::option::Option<i64>,
    /// `dncSourceType`: `string`, read-only.
    #[doc(alias = "dncSourceType")]
    pub dnc_source_type: ::std::option::Option<crate::runtime::Open<DncSourceType>>,
    /// `contactMethod`: `string`.
    #[doc(alias = "contactMethod")]
    pub contact_method: ::std::option::Option<crate::runtime::Open<ContactMethod>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DncListDivisionView {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        import_status: ::std::option::Option::None,
        size: ::std::option::Option::None,
        dnc_source_type: ::std::option::Option::None,
        contact_method: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DncListDivisionView = &<DncListDivisionView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DncListDivisionView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("importStatus", "import_status", 2),
            ("size", "size", 2),
            ("dncSourceType", "dnc_source_type", 2),
            ("contactMethod", "contact_method", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.import_status,
            &E.size,
            &E.dnc_source_type,
            &E.contact_method,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DncListDivisionView);

crate::runtime::setters!(DncListDivisionView {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_import_status: import_status: ::std::boxed::Box<crate::ImportStatus>,
    with_size: size: i64,
    with_dnc_source_type: dnc_source_type: crate::runtime::Open<DncSourceType>,
    with_contact_method: contact_method: crate::runtime::Open<ContactMethod>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `dncSourceType` of `DncListDivisionView`. Known values: `rds`, `rds_custom`, `dnc.com`, `gryphon`.
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

/// The property `contactMethod` of `DncListDivisionView`. Known values: `Email`, `Phone`, `Any`, `WhatsApp`.
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
