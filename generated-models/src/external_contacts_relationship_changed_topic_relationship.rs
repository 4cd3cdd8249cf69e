// @generated from the schema "ExternalContactsRelationshipChangedTopicRelationship"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicRelationship`.
#[repr(C)]
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

crate::runtime::model!(ExternalContactsRelationshipChangedTopicRelationship "ExternalContactsRelationshipChangedTopicRelationship" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        division: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicDivision> = "division" 0 with_division,
        user: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicUser> = "user" 0 with_user,
        external_organization: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicExternalOrganization> = "externalOrganization" 0 with_external_organization,
        relationship: ::std::string::String = "relationship" 0 with_relationship,
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        modify_date: crate::runtime::DateTime = "modifyDate" 0 with_modify_date,
    )
});
