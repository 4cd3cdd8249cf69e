// @generated from the schema "Relationship"; changes made here are lost at the next generation

/// The schema `Relationship`.
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

impl crate::runtime::Model for Relationship {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        user: ::std::option::Option::None,
        external_organization: ::std::option::Option::None,
        relationship: ::std::option::Option::None,
        external_data_sources: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Relationship = &<Relationship as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Relationship",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("division", "division", 0),
            ("user", "user", 1),
            ("externalOrganization", "external_organization", 1),
            ("relationship", "relationship", 1),
            ("externalDataSources", "external_data_sources", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.division,
            &E.user,
            &E.external_organization,
            &E.relationship,
            &E.external_data_sources,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Relationship);

crate::runtime::setters!(Relationship {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableStarrableDivision>,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_external_organization: external_organization: ::std::boxed::Box<crate::ExternalOrganization>,
    with_relationship: relationship: ::std::string::String,
    with_external_data_sources: external_data_sources: ::std::vec::Vec<crate::ExternalDataSource>,
    with_self_uri: self_uri: ::std::string::String,
});
