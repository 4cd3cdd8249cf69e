// @generated from the schema "DomainCertificateAuthority"; changes made here are lost at the next generation

/// The schema `DomainCertificateAuthority`.
#[repr(C)]
pub struct DomainCertificateAuthority {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `certificate`: `string`, required.
    pub certificate: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `services`: `array of string`, required.
    pub services: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Services>>>,
    /// `certificateDetails`: `array of CertificateDetails`.
    #[doc(alias = "certificateDetails")]
    pub certificate_details: ::std::option::Option<
        ::std::vec::Vec<crate::CertificateDetails>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainCertificateAuthority "DomainCertificateAuthority" 17 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        modified_by: ::std::string::String = "modifiedBy" 2 with_modified_by,
        created_by: ::std::string::String = "createdBy" 2 with_created_by,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        modified_by_app: ::std::string::String = "modifiedByApp" 2 with_modified_by_app,
        created_by_app: ::std::string::String = "createdByApp" 2 with_created_by_app,
        certificate: ::std::string::String = "certificate" 1 with_certificate,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        services: ::std::vec::Vec<crate::runtime::Open<Services>> = "services" 1 with_services,
        certificate_details: ::std::vec::Vec<crate::CertificateDetails> = "certificateDetails" 0 with_certificate_details,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `DomainCertificateAuthority`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `type` of `DomainCertificateAuthority`. Known values: `MANAGED`, `REMOTE`.
#[non_exhaustive]
pub enum Type {
    Managed,
    Remote,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Managed, "MANAGED"),
        (Self::Remote, "REMOTE"),
    ];
}

/// The property `services` of `DomainCertificateAuthority`. Known values: `SIP`, `PROVISION`, `PROVISION_PHONE`.
#[non_exhaustive]
pub enum Services {
    Sip,
    Provision,
    ProvisionPhone,
}

crate::runtime::known!(Services);

impl crate::runtime::Enum for Services {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sip, "SIP"),
        (Self::Provision, "PROVISION"),
        (Self::ProvisionPhone, "PROVISION_PHONE"),
    ];
}
