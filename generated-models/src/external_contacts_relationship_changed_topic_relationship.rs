// @generated from the schema "ExternalContactsRelationshipChangedTopicRelationship"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicRelationship`.
pub struct ExternalContactsRelationshipChangedTopicRelationship {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `ExternalContactsRelationshipChangedTopicDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicDivision>,
    >,
    /// `user`: `ExternalContactsRelationshipChangedTopicUser`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicUser>,
    >,
    /// `externalOrganization`: `ExternalContactsRelationshipChangedTopicExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsRelationshipChangedTopicExternalOrganization,
        >,
    >,
    /// `relationship`: `string`.
    pub relationship: ::std::option::Option<::std::string::String>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsRelationshipChangedTopicRelationship {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        user: ::std::option::Option::None,
        external_organization: ::std::option::Option::None,
        relationship: ::std::option::Option::None,
        create_date: ::std::option::Option::None,
        modify_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsRelationshipChangedTopicRelationship = &<ExternalContactsRelationshipChangedTopicRelationship as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsRelationshipChangedTopicRelationship",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("division", "division", 0),
            ("user", "user", 0),
            ("externalOrganization", "external_organization", 0),
            ("relationship", "relationship", 0),
            ("createDate", "create_date", 0),
            ("modifyDate", "modify_date", 0),
        ],
        fields: &[
            &E.id,
            &E.division,
            &E.user,
            &E.external_organization,
            &E.relationship,
            &E.create_date,
            &E.modify_date,
        ],
    }
};

crate::runtime::model!(ExternalContactsRelationshipChangedTopicRelationship);

crate::runtime::setters!(ExternalContactsRelationshipChangedTopicRelationship {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicDivision>,
    with_user: user: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicUser>,
    with_external_organization: external_organization: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicExternalOrganization>,
    with_relationship: relationship: ::std::string::String,
    with_create_date: create_date: crate::runtime::DateTime,
    with_modify_date: modify_date: crate::runtime::DateTime,
});
