// @generated from the schema "ExternalContactsRelationshipChangedTopicRelationship"; changes made here are lost at the next generation

use crate::{
    ExternalContactsRelationshipChangedTopicDivision,
    ExternalContactsRelationshipChangedTopicExternalOrganization,
    ExternalContactsRelationshipChangedTopicUser,
};
use crate::runtime::{DateTime, Extra};

/// The schema `ExternalContactsRelationshipChangedTopicRelationship`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsRelationshipChangedTopicRelationship {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `division`: `ExternalContactsRelationshipChangedTopicDivision`.
    pub division: Option<Box<ExternalContactsRelationshipChangedTopicDivision>>,
    /// `user`: `ExternalContactsRelationshipChangedTopicUser`.
    pub user: Option<Box<ExternalContactsRelationshipChangedTopicUser>>,
    /// `externalOrganization`: `ExternalContactsRelationshipChangedTopicExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<
        Box<ExternalContactsRelationshipChangedTopicExternalOrganization>,
    >,
    /// `relationship`: `string`.
    pub relationship: Option<String>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: Option<DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsRelationshipChangedTopicRelationship "ExternalContactsRelationshipChangedTopicRelationship" 7 {
    (
        id: String = "id" with_id,
        division: Box<ExternalContactsRelationshipChangedTopicDivision> = "division" with_division,
        user: Box<ExternalContactsRelationshipChangedTopicUser> = "user" with_user,
        external_organization: Box<ExternalContactsRelationshipChangedTopicExternalOrganization> = "externalOrganization" with_external_organization,
        relationship: String = "relationship" with_relationship,
        create_date: DateTime = "createDate" with_create_date,
        modify_date: DateTime = "modifyDate" with_modify_date,
    )
});
