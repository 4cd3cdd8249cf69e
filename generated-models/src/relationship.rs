// @generated from the schema "Relationship"; changes made here are lost at the next generation

/// The schema `Relationship`.
#[repr(C)]
pub struct Relationship {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
    /// `user`: `User`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `externalOrganization`: `ExternalOrganization`, required.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalOrganization>,
    >,
    /// `relationship`: `string`, required.
    pub relationship: ::std::option::Option<::std::string::String>,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalDataSource>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Relationship "Relationship" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        division: ::std::boxed::Box<crate::WritableStarrableDivision> = "division" 0 with_division,
        user: ::std::boxed::Box<crate::User> = "user" 1 with_user,
        external_organization: ::std::boxed::Box<crate::ExternalOrganization> = "externalOrganization" 1 with_external_organization,
        relationship: ::std::string::String = "relationship" 1 with_relationship,
        external_data_sources: ::std::vec::Vec<crate::ExternalDataSource> = "externalDataSources" 2 with_external_data_sources,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
