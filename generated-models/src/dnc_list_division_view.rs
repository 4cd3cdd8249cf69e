// @generated from the schema "DncListDivisionView"; changes made here are lost at the next generation

/// The schema `DncListDivisionView`.
#[repr(C)]
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

crate::runtime::model!(DncListDivisionView "DncListDivisionView" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        import_status: ::std::boxed::Box<crate::ImportStatus> = "importStatus" 2 with_import_status,
        size: i64 = "size" 2 with_size,
        dnc_source_type: crate::runtime::Open<DncSourceType> = "dncSourceType" 2 with_dnc_source_type,
        contact_method: crate::runtime::Open<ContactMethod> = "contactMethod" 0 with_contact_method,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `dncSourceType` of `DncListDivisionView`. Known values: `rds`, `rds_custom`, `dnc.com`, `gryphon`.
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

/// The property `contactMethod` of `DncListDivisionView`. Known values: `Email`, `Phone`, `Any`, `WhatsApp`.
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
