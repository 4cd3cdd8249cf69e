// @generated from the schema "ExternalOrganizationTrustorLink"; changes made here are lost at the next generation

/// The schema `ExternalOrganizationTrustorLink`.
#[repr(C)]
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

crate::runtime::model!(ExternalOrganizationTrustorLink "ExternalOrganizationTrustorLink" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        division: ::std::boxed::Box<crate::WritableStarrableDivision> = "division" 0 with_division,
        external_organization_id: ::std::string::String = "externalOrganizationId" 0 with_external_organization_id,
        trustor_org_id: ::std::string::String = "trustorOrgId" 0 with_trustor_org_id,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        external_organization_uri: ::std::string::String = "externalOrganizationUri" 2 with_external_organization_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
