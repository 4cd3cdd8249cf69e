// @generated from the schema "ExternalOrganizationTrustorLink"; changes made here are lost at the next generation

/// The schema `ExternalOrganizationTrustorLink`.
pub struct ExternalOrganizationTrustorLink {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: ::std::option::Option<::std::string::String>,
    /// `trustorOrgId`: `string`.
    #[doc(alias = "trustorOrgId")]
    pub trustor_org_id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `externalOrganizationUri`: `string`, read-only.
    #[doc(alias = "externalOrganizationUri")]
    pub external_organization_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalOrganizationTrustorLink {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        external_organization_id: ::std::option::Option::None,
        trustor_org_id: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        external_organization_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalOrganizationTrustorLink = &<ExternalOrganizationTrustorLink as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalOrganizationTrustorLink",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("division", "division", 0),
            ("externalOrganizationId", "external_organization_id", 0),
            ("trustorOrgId", "trustor_org_id", 0),
            ("dateCreated", "date_created", 0),
            ("externalOrganizationUri", "external_organization_uri", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.division,
            &E.external_organization_id,
            &E.trustor_org_id,
            &E.date_created,
            &E.external_organization_uri,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ExternalOrganizationTrustorLink);

crate::runtime::setters!(ExternalOrganizationTrustorLink {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableStarrableDivision>,
    with_external_organization_id: external_organization_id: ::std::string::String,
    with_trustor_org_id: trustor_org_id: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_external_organization_uri: external_organization_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
